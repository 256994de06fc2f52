import type { ParsedPdf } from '../parsed.ts'
import type { StructElement, StructKid } from '../structure.ts'
import { PDFDict } from 'pdf-lib'
import { at, pageNumbers } from '../parsed.ts'
import { elementsOf, isElement, isMarked, markedContentOf } from '../structure.ts'

/** The types of ISO 32000-1, 14.8.4. */
const STANDARD = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'Index', 'NonStruct', 'Private', 'P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot', 'Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP', 'Figure', 'Formula', 'Form'])

/** What may stand directly in what, where that is laid down. */
const KIDS: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
}

const PARENTS: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI', 'Note'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
}

/** Where an element is, for a finding: its page and type. */
export function placeOf(file: ParsedPdf, element: StructElement): string {
  const content = markedContentOf([element])[0]
  return `page ${content ? pageNumbers(file).get(content.page) : '?'}, ${element.type}`
}

export function tagged({ structure }: ParsedPdf): string[] {
  if (structure.length === 0)
    return ['there is no structure tree']
  return structure.length === 1 && structure[0]!.type === 'Document' ? [] : [`the structure tree has ${structure.map(({ type }) => type).join(', ')} at its top, not one Document`]
}

export function types({ document, structure }: ParsedPdf): string[] {
  const map = at(document.catalog, 'StructTreeRoot', 'RoleMap')
  const roles = new Map(map instanceof PDFDict ? map.entries().map(([name, role]) => [name.decodeText(), String(role).slice(1)]) : [])
  const standard = (type: string, seen: readonly string[] = []): boolean => STANDARD.has(type) || (!seen.includes(type) && roles.has(type) && standard(roles.get(type)!, [...seen, type]))
  const unknown = new Set(elementsOf(structure).map(({ type }) => type).filter(type => !standard(type)))
  return [
    ...[...unknown].map(type => `${type} is no type of PDF 1.7 and stands for none`),
    ...[...roles.keys()].filter(role => STANDARD.has(role)).map(role => `${role} is given another meaning`),
  ]
}

export function nesting(file: ParsedPdf): string[] {
  const walk = (element: StructElement): string[] => [
    ...(element.type in KIDS ? element.kids.filter(kid => !isElement(kid) || !KIDS[element.type]!.includes(kid.type)).map(kid => `${placeOf(file, element)} holds ${isElement(kid) ? kid.type : 'content'} directly`) : []),
    ...element.kids.filter(isElement).flatMap(kid => [
      ...(kid.type in PARENTS && !PARENTS[kid.type]!.includes(element.type) ? [`${placeOf(file, kid)} stands in ${element.type}`] : []),
      ...walk(kid),
    ]),
  ]
  return file.structure.flatMap(walk)
}

/** Text stands in something that says what it is, not in what groups alone. */
export function loose(file: ParsedPdf): string[] {
  const grouping = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'NonStruct'])
  return elementsOf(file.structure).filter(({ type, kids }) => type === 'NonStruct' || (grouping.has(type) && kids.some(kid => !isElement(kid) || ['Span', 'Link', 'Code'].includes(kid.type)))).map(element => `${placeOf(file, element)} holds text directly`)
}

export function headings(file: ParsedPdf): string[] {
  const found = elementsOf(file.structure).filter(({ type }) => /^H\d?$/.test(type))
  if (found.length === 0)
    return ['there is no heading']
  return found.flatMap((heading, index) => {
    const level = Number(heading.type.slice(1))
    const before = index === 0 ? 0 : Number(found[index - 1]!.type.slice(1))
    return level > before + 1 || level === 0 ? [`${placeOf(file, heading)} follows ${before === 0 ? 'no heading' : `H${before}`}`] : []
  })
}

export function empty(file: ParsedPdf): string[] {
  // A cell may be empty, though no table of the deck has such a one.
  return elementsOf(file.structure).filter(({ type, kids }) => kids.length === 0 && type !== 'TD').map(element => `${placeOf(file, element)} is empty`)
}

export function figures(file: ParsedPdf): string[] {
  return elementsOf(file.structure).filter(({ type, alt, actualText }) => type === 'Figure' && !alt?.trim() && !actualText?.trim()).map(element => `${placeOf(file, element)} has no text in its place`)
}

export function lists(file: ParsedPdf): string[] {
  const labelled = (kids: readonly StructKid[]) => kids.some(kid => isElement(kid) && kid.type === 'LI' && kid.kids.some(part => isElement(part) && part.type === 'Lbl'))
  return elementsOf(file.structure).filter(({ type, kids, attributes }) => type === 'L' && labelled(kids) && !attributes.has('ListNumbering')).map(element => `${placeOf(file, element)} has labels but does not say how it is numbered`)
}

/** No content belongs to two elements, and none to an element of a page that does not exist. */
export function owners(file: ParsedPdf): string[] {
  const numbers = pageNumbers(file)
  const seen = new Set<string>()
  return elementsOf(file.structure).flatMap(({ kids }) => kids.filter(isMarked)).flatMap(({ page, mcid }) => {
    const place = `content ${mcid} of page ${numbers.get(page) ?? 'none'}`
    if (!numbers.has(page) || seen.has(place))
      return [`${place} is ${seen.has(place) ? 'in the structure twice' : 'nowhere'}`]
    seen.add(place)
    return []
  })
}
