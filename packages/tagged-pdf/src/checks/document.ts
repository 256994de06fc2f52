import type { PDFObject } from 'pdf-lib'
import type { ParsedPdf } from '../parsed.ts'
import { PDFArray, PDFBool, PDFDict, PDFName, PDFNumber, PDFStream } from 'pdf-lib'
import { at, pageNumbers } from '../parsed.ts'
import { decoded } from '../streams.ts'
import { elementsOf, markedContentOf, textOf } from '../structure.ts'

export function marked({ document: { catalog } }: ParsedPdf): string[] {
  return [
    ...(at(catalog, 'MarkInfo', 'Marked') === PDFBool.True ? [] : ['the file does not say that it is tagged']),
    ...(at(catalog, 'MarkInfo', 'Suspects') === PDFBool.True ? ['the file doubts its own tags'] : []),
  ]
}

export function language({ document: { catalog }, structure }: ParsedPdf): string[] {
  const lang = textOf(at(catalog, 'Lang'))
  const wellFormed = (tag: string) => {
    try {
      return Intl.getCanonicalLocales(tag).length === 1
    }
    catch {
      return false
    }
  }
  return [
    ...(lang ? [] : ['the document does not say its language']),
    ...[lang, ...elementsOf(structure).map(element => element.lang)].filter(tag => tag && !wellFormed(tag)).map(tag => `"${tag}" is no language`),
  ]
}

export function windowTitle({ document }: ParsedPdf): string[] {
  return [
    ...(document.getTitle()?.trim() ? [] : ['the document has no title']),
    ...(at(document.catalog, 'ViewerPreferences', 'DisplayDocTitle') === PDFBool.True ? [] : ['a viewer shows the name of the file and not the title']),
  ]
}

/** What the XMP packet says is what the document's information dictionary says. */
export function metadata({ document }: ParsedPdf): string[] {
  const stream = at(document.catalog, 'Metadata')
  if (!(stream instanceof PDFStream))
    return ['there is no XMP packet']
  const packet = new TextDecoder().decode(decoded(stream))
  const value = (name: string) => {
    const [, body = ''] = packet.match(new RegExp(`<${name}>(.*?)</${name}>`, 's')) ?? []
    const [, item = body] = body.match(/<rdf:li[^>]*>(.*?)<\/rdf:li>/s) ?? []
    return item.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim()
  }
  const same = (name: string, own: string | undefined) => value(name) === (own ?? '') ? [] : [`${name} is "${value(name)}", where the document says "${own ?? ''}"`]
  const time = (date: Date | undefined) => date?.toISOString().replace(/\.\d+Z$/, 'Z')
  return [
    ...same('dc:title', document.getTitle()),
    ...same('dc:creator', document.getAuthor()),
    ...same('dc:description', document.getSubject()),
    ...same('pdf:Keywords', document.getKeywords()),
    ...same('pdf:Producer', document.getProducer()),
    ...same('xmp:CreatorTool', document.getCreator()),
    ...same('xmp:CreateDate', time(document.getCreationDate())),
    ...same('xmp:ModifyDate', time(document.getModificationDate())),
    ...same('dc:language', textOf(at(document.catalog, 'Lang'))),
    ...(value('pdfuaid:part') === '1' ? [] : ['the XMP packet does not claim PDF/UA-1']),
  ]
}

export function pageLabels({ document: { catalog }, pages }: ParsedPdf): string[] {
  const numbers = at(catalog, 'PageLabels', 'Nums')
  if (!(numbers instanceof PDFArray))
    return ['pages have no labels']
  const labels = pages.map((_, index) => {
    for (let run = numbers.size() - 2; run >= 0; run -= 2) {
      const from = numbers.lookup(run, PDFNumber).asNumber()
      if (from <= index) {
        const dict = numbers.lookup(run + 1, PDFDict)
        const start = dict.lookup(PDFName.of('St'))
        const number = (start instanceof PDFNumber ? start.asNumber() : 1) + index - from
        return `${textOf(dict.lookup(PDFName.of('P'))) ?? ''}${dict.has(PDFName.of('S')) ? number : ''}`
      }
    }
    return ''
  })
  return [
    ...labels.flatMap((label, index) => label ? [] : [`page ${index + 1} has no label`]),
    ...labels.flatMap((label, index) => label && labels.indexOf(label) < index ? [`page ${index + 1} has the label ${label} of page ${labels.indexOf(label) + 1}`] : []),
  ]
}

/** The outline has an entry for each heading, in its order, on its page and at its level. */
export function outline(file: ParsedPdf): string[] {
  const { document: { catalog }, structure } = file
  const numbers = pageNumbers(file)
  const entries: string[] = []
  const faults: string[] = []
  const walk = (item: PDFObject | undefined, level: number): void => {
    for (let next = item; next instanceof PDFDict; next = at(next, 'Next')) {
      const title = textOf(at(next, 'Title')) ?? ''
      const page = destinationPage(file, at(next, 'Dest') ?? at(next, 'A', 'D'))
      if (!title.trim())
        faults.push(`an entry of level ${level} has no title`)
      if (page === undefined)
        faults.push(`"${title}" leads nowhere`)
      entries.push(`${page} ${level}`)
      walk(at(next, 'First'), level + 1)
    }
  }
  walk(at(catalog, 'Outlines', 'First'), 1)
  const headings = elementsOf(structure).filter(({ type }) => /^H\d$/.test(type)).map(heading => `${numbers.get(markedContentOf([heading])[0]!.page)} ${heading.type.slice(1)}`)
  const different = headings.findIndex((heading, index) => heading !== entries[index])
  if (headings.length !== entries.length)
    faults.push(`there are ${headings.length} headings, and ${entries.length} entries in the outline`)
  else if (different >= 0)
    faults.push(`entry ${different + 1} of the outline is (page, level) ${entries[different]}, its heading ${headings[different]}`)
  return faults
}

/** The number of the page that a destination, or the name of one, leads to. */
export function destinationPage(file: ParsedPdf, destination: PDFObject | undefined): number | undefined {
  const { document: { catalog, context } } = file
  const named = destination instanceof PDFName ? destination.decodeText() : textOf(destination)
  const found = named === undefined ? destination : at(catalog, 'Dests', named) ?? namedDestination(at(catalog, 'Names', 'Dests'), named)
  const place = found instanceof PDFDict ? at(found, 'D') : found
  if (!(place instanceof PDFArray))
    return undefined
  const page = place.get(0)
  return page === undefined ? undefined : [...pageNumbers(file)].find(([ref]) => ref === page || context.lookup(ref) === page)?.[1]
}

function namedDestination(node: PDFObject | undefined, name: string): PDFObject | undefined {
  if (!(node instanceof PDFDict))
    return undefined
  const names = at(node, 'Names')
  if (names instanceof PDFArray) {
    for (let index = 0; index < names.size(); index += 2) {
      if (textOf(names.lookup(index)) === name)
        return names.lookup(index + 1)
    }
  }
  const kids = at(node, 'Kids')
  return kids instanceof PDFArray ? kids.asArray().map(kid => namedDestination(node.context.lookup(kid), name)).find(found => found !== undefined) : undefined
}

/** Every place of the document that has a name exists. */
export function destinations(file: ParsedPdf): string[] {
  const places = at(file.document.catalog, 'Dests')
  return places instanceof PDFDict ? places.keys().filter(name => destinationPage(file, name) === undefined).map(name => `the place ${name.decodeText()} is on no page`) : []
}
