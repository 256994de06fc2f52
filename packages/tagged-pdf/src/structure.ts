import type { PDFDocument, PDFObject } from 'pdf-lib'
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib'

/** A part of a page's content, by the number that it is marked with. */
export interface MarkedContent {
  readonly page: PDFRef
  readonly mcid: number
}

/** An object that is no content of a page, such as an annotation. */
export interface ObjectReference {
  readonly page?: PDFRef
  readonly object: PDFRef
}

/** An element of the structure tree, which tells what a part of the document is. */
export interface StructElement {
  readonly type: string
  readonly lang?: string
  readonly alt?: string
  readonly actualText?: string
  /** Its attributes by name, whoever owns them. */
  readonly attributes: ReadonlyMap<string, PDFObject>
  readonly kids: readonly StructKid[]
}

export type StructKid = StructElement | MarkedContent | ObjectReference

export const isElement = (kid: StructKid): kid is StructElement => 'type' in kid
export const isMarked = (kid: StructKid): kid is MarkedContent => 'mcid' in kid
export const isObject = (kid: StructKid): kid is ObjectReference => 'object' in kid

const N = (name: string): PDFName => PDFName.of(name)

/** The elements at the top of a document's structure tree, with all that is below them; nothing where it is not tagged. */
export function readStructure(document: PDFDocument): StructElement[] | undefined {
  const { context, catalog } = document
  const root = context.lookup(catalog.get(N('StructTreeRoot')))
  if (!(root instanceof PDFDict))
    return undefined
  const kidsOf = (dict: PDFDict, page?: PDFRef): StructKid[] => {
    const kids = context.lookup(dict.get(N('K')))
    const list = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids]
    return list.flatMap(kid => read(context.lookup(kid), page))
  }
  function read(kid: PDFObject | undefined, page?: PDFRef): StructKid[] {
    if (kid instanceof PDFNumber)
      return page ? [{ page, mcid: kid.asNumber() }] : []
    if (!(kid instanceof PDFDict))
      return []
    const own = kid.get(N('Pg'))
    const at = own instanceof PDFRef ? own : page
    // Content that is drawn apart has numbers of its own, and no place among that of the page.
    if (kid.has(N('Stm')))
      return []
    const mcid = kid.get(N('MCID'))
    if (mcid instanceof PDFNumber)
      return at ? [{ page: at, mcid: mcid.asNumber() }] : []
    const object = kid.get(N('Obj'))
    if (object instanceof PDFRef)
      return [{ page: at, object }]
    const type = kid.get(N('S'))
    if (!(type instanceof PDFName))
      return []
    return [{
      type: type.decodeText(),
      lang: textOf(context.lookup(kid.get(N('Lang')))),
      alt: textOf(context.lookup(kid.get(N('Alt')))),
      actualText: textOf(context.lookup(kid.get(N('ActualText')))),
      attributes: attributesOf(context.lookup(kid.get(N('A'))), reference => context.lookup(reference)),
      kids: kidsOf(kid, at),
    }]
  }
  return kidsOf(root).filter(isElement)
}

/** The text of a string object. */
export function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined
}

function attributesOf(object: PDFObject | undefined, lookup: (object: PDFObject) => PDFObject | undefined): Map<string, PDFObject> {
  const owned = object instanceof PDFArray ? object.asArray().map(lookup) : [object]
  return new Map(owned.filter(dict => dict instanceof PDFDict).flatMap(dict =>
    dict.entries().filter(([name]) => name !== N('O')).map(([name, value]) => [name.decodeText(), value] as const)))
}

/** All elements below some kids, each before what it holds. */
export function elementsOf(kids: readonly StructKid[]): StructElement[] {
  return kids.filter(isElement).flatMap(element => [element, ...elementsOf(element.kids)])
}

/** The marked content below some kids, in the order of reading. */
export function markedContentOf(kids: readonly StructKid[]): MarkedContent[] {
  return kids.flatMap(kid => isElement(kid) ? markedContentOf(kid.kids) : isMarked(kid) ? [kid] : [])
}
