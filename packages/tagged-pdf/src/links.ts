import type { PDFDocument, PDFNumber, PDFObject, PDFRef } from 'pdf-lib'
import type { StructKid } from './structure.ts'
import { PDFArray, PDFDict, PDFHexString, PDFName } from 'pdf-lib'
import { isElement, isObject, textOf } from './structure.ts'

/** Where a link leads: to a destination of the document that has a name, or to an address outside. */
export type Target = { readonly destination: string } | { readonly address: string }

const N = (name: string): PDFName => PDFName.of(name)

/** Says of every link in words where it leads. */
export function nameLinks(document: PDFDocument, nameOf: (target: Target) => string): void {
  for (const link of linksOf(document)) {
    const target = targetOf(link)
    if (target)
      link.set(N('Contents'), PDFHexString.fromText(nameOf(target)))
  }
}

/**
 * Joins the areas of a link that lie on one line: a browser makes one of each
 * word that may not break, and a reader goes through them one by one. Returns
 * the structure without those that are gone.
 */
export function joinLinks(document: PDFDocument, kids: readonly StructKid[]): StructKid[] {
  const { context } = document
  const gone = new Set<PDFObject>()
  const joined = joinBelow(kids)
  for (const { node } of document.getPages()) {
    const annotations = node.lookup(N('Annots'))
    if (annotations instanceof PDFArray)
      node.set(N('Annots'), context.obj(annotations.asArray().filter(annotation => !gone.has(annotation))))
  }
  return joined

  function joinBelow(below: readonly StructKid[]): StructKid[] {
    return below.map(kid => isElement(kid) ? { ...kid, kids: kid.type === 'Link' ? joinAreas(kid.kids) : joinBelow(kid.kids) } : kid)
  }
  function joinAreas(parts: readonly StructKid[]): StructKid[] {
    let last: { readonly page?: PDFRef, readonly link: PDFDict } | undefined
    return parts.filter((part) => {
      if (!isObject(part))
        return true
      const link = context.lookup(part.object, PDFDict)
      if (last && last.page === part.page && onOneLine(areaOf(last.link), areaOf(link))) {
        last.link.set(N('Rect'), context.obj(around(areaOf(last.link), areaOf(link))))
        gone.add(part.object)
        context.delete(part.object)
        return false
      }
      last = { page: part.page, link }
      return true
    })
  }
}

type Area = readonly [left: number, bottom: number, right: number, top: number]

function areaOf(link: PDFDict): Area {
  return link.lookup(N('Rect'), PDFArray).asArray().map(corner => (corner as PDFNumber).asNumber()) as unknown as Area
}

/** Whether two areas share more than half of the lower one's height. */
function onOneLine(a: Area, b: Area): boolean {
  return Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > Math.min(a[3] - a[1], b[3] - b[1]) / 2
}

function around(a: Area, b: Area): number[] {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}

/** The annotations of a page. */
export function annotationsOf(page: PDFDict): PDFDict[] {
  const annotations = page.lookup(N('Annots'))
  return annotations instanceof PDFArray
    ? annotations.asArray().map(annotation => page.context.lookup(annotation)).filter(annotation => annotation instanceof PDFDict)
    : []
}

function linksOf(document: PDFDocument): PDFDict[] {
  return document.getPages().flatMap(({ node }) => annotationsOf(node)).filter(annotation => annotation.get(N('Subtype')) === N('Link'))
}

function targetOf(link: PDFDict): Target | undefined {
  const action = link.lookup(N('A'))
  const destination = link.lookup(N('Dest')) ?? (action instanceof PDFDict ? action.lookup(N('D')) : undefined)
  const name = destination instanceof PDFName ? destination.decodeText() : textOf(destination)
  if (name !== undefined)
    return { destination: name }
  const address = action instanceof PDFDict ? textOf(action.lookup(N('URI'))) : undefined
  return address === undefined ? undefined : { address }
}
