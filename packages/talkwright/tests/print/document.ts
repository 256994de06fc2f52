import type { PDFDict } from 'pdf-lib'
import type { ParsedPage, StructElement, StructKid } from 'tagged-pdf/reading'
import { readFileSync } from 'node:fs'
import { at, elementsOf, isElement, markedContentOf, pageNumbers, parsePdf, textLines, textOfDigits, unicodeMap } from 'tagged-pdf/reading'
import { getDocumentProxy } from 'unpdf'

export type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>

/** An entry of the outline with the number of its level, the outermost being one. */
export interface OutlineEntry {
  readonly level: number
  readonly title: string
}

export async function openPdf(file: string): Promise<Proxy> {
  return getDocumentProxy(new Uint8Array(readFileSync(file)))
}

/** The text of each page as its characters are coded in the file, without white space. */
export async function pageTexts(pdf: Proxy): Promise<string[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent({ disableNormalization: true })
    return items.map(item => 'str' in item ? item.str : '').join('').replaceAll(/\s/g, '')
  }))
}

export async function outlineOf(pdf: Proxy): Promise<OutlineEntry[]> {
  type Items = Awaited<ReturnType<Proxy['getOutline']>>
  const walk = (items: Items, level: number): OutlineEntry[] =>
    (items ?? []).flatMap(({ title, items }) => [{ level, title }, ...walk(items as Items, level + 1)])
  return walk(await pdf.getOutline(), 1)
}

/** What a page says to a reader that goes by its structure. */
export interface ReadPage {
  /** Its elements, each before what it holds. */
  readonly elements: readonly StructElement[]
  /** The text below some elements in the order of reading, without white space, but for what an alternative text replaces. */
  readonly textOf: (kids: readonly StructKid[]) => string
  /** The words of the page in the order of reading, as they are parted in the file and by its elements. */
  readonly words: readonly string[]
  /** The pieces of text that are no content, and whether they are the foot of the page. */
  readonly artifacts: readonly { readonly text: string, readonly foot: boolean }[]
}

/** The pages of a file whose structure has a section for each. */
export async function readPages(file: string): Promise<ReadPage[]> {
  const parsed = await parsePdf(readFileSync(file))
  const numbers = pageNumbers(parsed)
  const pdf = await openPdf(file)
  const sections = parsed.structure.flatMap(({ kids }) => kids).filter(isElement)
  return Promise.all(parsed.pages.map(async (page) => {
    const { number } = page
    const { text, artifacts } = await markedTexts(pdf, number)
    const own = sections.filter(section => numbers.get(markedContentOf([section])[0]!.page) === number)
    const textOf = (kids: readonly StructKid[]): string => kids.map(kid => isElement(kid) ? kid.alt ? '' : textOf(kid.kids) : 'mcid' in kid ? text.get(kid.mcid) ?? '' : '').join('')
    return { elements: elementsOf(own), textOf, words: wordsOf(own, codedTexts(page)), artifacts }
  }))
}

const IN_LINE = new Set(['Span', 'Link', 'Code', 'Strong', 'Em'])

function wordsOf(elements: readonly StructElement[], texts: ReadonlyMap<number, string>): string[] {
  const read = (kid: StructKid): string => {
    if (!isElement(kid))
      return 'mcid' in kid ? texts.get(kid.mcid) ?? '' : ''
    const text = kid.alt ? '' : kid.kids.map(read).join('')
    return IN_LINE.has(kid.type) ? text : ` ${text} `
  }
  return elements.map(read).join('').split(/\s+/).filter(Boolean)
}

const characters = new WeakMap<PDFDict, Map<string, string>>()

function charactersOf(font: PDFDict): Map<string, string> {
  const map = characters.get(font) ?? unicodeMap(font)!
  characters.set(font, map)
  return map
}

/** The text of each marked content exactly as it is coded, spaces included. */
function codedTexts({ content, dict }: ParsedPage): Map<number, string> {
  const texts = new Map<number, string>()
  for (const { mcid, shown } of textLines(content)) {
    for (const { font, codes } of shown) {
      const map = charactersOf(at(dict, 'Resources', 'Font', font) as PDFDict)
      texts.set(mcid, (texts.get(mcid) ?? '') + Array.from(codes.matchAll(/.{4}/g), ([code]) => textOfDigits(map.get(code)!)).join(''))
    }
  }
  return texts
}

async function markedTexts(pdf: Proxy, number: number): Promise<{ text: Map<number, string>, artifacts: { text: string, foot: boolean }[] }> {
  const { items } = await (await pdf.getPage(number)).getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const text = new Map<number, string>()
  const artifacts: { text: string, foot: boolean }[] = []
  const marks: { readonly tag?: string, readonly id?: string, readonly type: string }[] = []
  for (const item of items) {
    if ('str' in item) {
      const words = item.str.replaceAll(/\s/g, '')
      const [, mcid] = marks.findLast(({ id }) => id)?.id?.match(/mc(\d+)$/) ?? []
      if (mcid !== undefined)
        text.set(Number(mcid), (text.get(Number(mcid)) ?? '') + words)
      else if (words)
        artifacts.push({ text: words, foot: marks.some(({ type, tag }) => tag === 'Artifact' && type === 'beginMarkedContentProps') })
    }
    else if (item.type === 'endMarkedContent') {
      marks.pop()
    }
    else {
      marks.push(item)
    }
  }
  return { text, artifacts }
}
