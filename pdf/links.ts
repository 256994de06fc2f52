import type { PDFDocument } from 'pdf-lib'
import { PDFArray, PDFDict, PDFHexString, PDFName } from 'pdf-lib'
import { textOf } from './structure.ts'

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
