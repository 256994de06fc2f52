import type { CheckOptions } from './check.ts'
import type { Target } from './links.ts'
import type { ScannedContent } from './marks.ts'
import type { MarkedContent, StructElement, StructKid } from './structure.ts'
import type { AddedSpace } from './wordBreaks.ts'
import type { Description } from './xmp.ts'
import { Buffer } from 'node:buffer'
import { PDFDict, PDFDocument, PDFName, PDFRef } from 'pdf-lib'
import { checkPdf } from './check.ts'
import { joinLinks, nameLinks } from './links.ts'
import { artifactMark, contentMark, markedAnew, scanContent } from './marks.ts'
import { nameOutline } from './outlineTitles.ts'
import { setPageLabels } from './pageLabels.ts'
import { at } from './parsed.ts'
import { compressed, pageContent } from './streams.ts'
import { isElement, isMarked, readStructure, textOf } from './structure.ts'
import { textLines } from './textLines.ts'
import { tidyStructure } from './tidyStructure.ts'
import { wordBreaks } from './wordBreaks.ts'
import { writeStructure } from './writeStructure.ts'
import { CLAIM, xmpPacket } from './xmp.ts'

const AT_ONCE = { objectsPerTick: Number.POSITIVE_INFINITY }

/** What of the description is not given, is taken from the document. */
export interface RemediationOptions extends Partial<Description>, CheckOptions {
  /** How each page is called, each ending in a number; by its number without. */
  readonly labels?: readonly string[]
  /** The headings as they are written, for the outline. */
  readonly headings?: readonly string[]
  /** What is said of a link: of one within the document by the name of its destination, of one that leaves it by its address. Without, these themselves. */
  readonly nameOf?: (link: Target) => string
}

/**
 * Makes of a tagged PDF that a browser printed one that everybody can read:
 * its structure by meaning, decoration apart from content, links that say
 * where they lead, and what the document is. What is seen stays as it is. Only
 * one that passes every check claims that it is made by PDF/UA-1. Throws where
 * the bytes are no PDF, or where neither the options nor the document say its
 * title and its language.
 */
export async function remediatePdf(pdf: Uint8Array, { labels, headings = [], nameOf = nameOfTarget, conventions, ...given }: RemediationOptions = {}): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY })
  const description = described(document, given)
  remediateContent(document, description.lang)
  nameLinks(document, nameOf)
  nameOutline(document, headings)
  setPageLabels(document, labels ?? document.getPages().map((_, index) => String(index + 1)))
  describe(document, description, true)
  const remediated = await document.save(AT_ONCE)
  if ((await checkPdf(remediated, { conventions })).length === 0)
    return remediated
  describe(document, description, false)
  return document.save(AT_ONCE)
}

function nameOfTarget(target: Target): string {
  return 'address' in target ? target.address : target.destination
}

/** What the options say of the document, and else the document itself. */
function described(document: PDFDocument, given: Partial<Description>): Description {
  const lang = given.lang ?? textOf(at(document.catalog, 'Lang'))
  const title = given.title ?? document.getTitle()
  if (!lang)
    throw new Error('The document does not say its language: give it.')
  if (!title?.trim())
    throw new Error('The document has no title: give it.')
  return {
    lang,
    title,
    author: given.author ?? document.getAuthor() ?? '',
    subject: given.subject ?? document.getSubject() ?? '',
    keywords: given.keywords ?? document.getKeywords()?.split(' ').filter(Boolean) ?? [],
  }
}

/** Whether a PDF claims that it is made by PDF/UA-1, as one does that was remediated and passed every check. */
export function claimsPdfUa(pdf: Uint8Array): boolean {
  return Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length).includes(CLAIM)
}

function remediateContent(document: PDFDocument, language: string): void {
  const { context } = document
  const contents = new Map<PDFRef, ScannedContent>(document.getPages().map(({ ref, node }) => [ref, scanContent(pageContent(context, node.get(PDFName.of('Contents'))))]))
  const { kids, foot } = tidyStructure(readStructure(document) ?? [], language, ({ page, mcid }) => contents.get(page)?.telling.has(mcid) ?? false)
  const types = typesOfContent(kids)
  const inFoot = byPage(foot.map(content => [content, true]))
  const spaces = Map.groupBy(spacesIn(document, kids, language, contents), ({ page }) => page)
  for (const { ref, node } of document.getPages()) {
    const old = node.get(PDFName.of('Contents'))
    const anew = markedAnew(contents.get(ref)!, (mcid) => {
      const type = types.get(ref)?.get(mcid)
      return type ? contentMark(mcid, type) : artifactMark(inFoot.get(ref)?.has(mcid) ?? false)
    }, spaces.get(ref))
    node.set(PDFName.of('Contents'), context.register(compressed(context, anew)))
    context.delete(old as PDFRef)
  }
  writeStructure(document, joinLinks(document, kids).filter(isElement))
}

function spacesIn(document: PDFDocument, kids: readonly StructKid[], language: string, contents: ReadonlyMap<PDFRef, ScannedContent>): AddedSpace[] {
  const lines = new Map([...contents].map(([page, { bytes }]) => [page, Map.groupBy(textLines(bytes), ({ mcid }) => mcid)]))
  return wordBreaks(kids, language, ({ page, mcid }) => lines.get(page)?.get(mcid) ?? [], (page, name) => {
    const font = at(document.context.lookup(page, PDFDict), 'Resources', 'Font', name)
    return font instanceof PDFDict ? font : undefined
  })
}

/** The type of the element that each marked content of a page belongs to. */
function typesOfContent(kids: readonly StructKid[]): Map<PDFRef, Map<number, string>> {
  const walk = (element: StructElement): [MarkedContent, string][] =>
    element.kids.flatMap(kid => isElement(kid) ? walk(kid) : isMarked(kid) ? [[kid, element.type] as [MarkedContent, string]] : [])
  return byPage(kids.filter(isElement).flatMap(walk))
}

function byPage<Value>(entries: readonly (readonly [MarkedContent, Value])[]): Map<PDFRef, Map<number, Value>> {
  const pages = new Map<PDFRef, Map<number, Value>>()
  for (const [{ page, mcid }, value] of entries) {
    if (!pages.has(page))
      pages.set(page, new Map())
    pages.get(page)!.set(mcid, value)
  }
  return pages
}

function describe(document: PDFDocument, description: Description, claims: boolean): void {
  const { title, author, subject, keywords, lang } = description
  document.setTitle(title, { showInWindowTitleBar: true })
  if (author)
    document.setAuthor(author)
  if (subject)
    document.setSubject(subject)
  if (keywords.length > 0)
    document.setKeywords([...keywords])
  document.setLanguage(lang)
  const packet = xmpPacket(description, {
    tool: document.getCreator() ?? '',
    producer: document.getProducer() ?? '',
    created: document.getCreationDate() ?? new Date(),
    modified: document.getModificationDate() ?? new Date(),
  }, claims)
  const { context, catalog } = document
  const old = catalog.get(PDFName.of('Metadata'))
  if (old instanceof PDFRef)
    context.delete(old)
  // Not compressed, so that a program that knows nothing of PDF finds it.
  catalog.set(PDFName.of('Metadata'), context.register(context.stream(Buffer.from(packet), { Type: 'Metadata', Subtype: 'XML' })))
}
