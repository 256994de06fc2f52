import type { PDFDict } from 'pdf-lib'
import type { ParsedPdf } from '../parsed.ts'
import { PDFName, PDFNumber } from 'pdf-lib'
import { at } from '../parsed.ts'
import { elementsOf, isObject, textOf } from '../structure.ts'
import { destinationPage } from './document.ts'

interface PlacedLink {
  readonly link: PDFDict
  readonly place: string
}

function linksOf({ pages }: ParsedPdf): PlacedLink[] {
  return pages.flatMap(({ annotations, number }) => annotations.filter(annotation => at(annotation, 'Subtype') === PDFName.of('Link')).map((link, index) => ({ link, place: `page ${number}, link ${index + 1}` })))
}

/** Every annotation belongs to one element of the structure, a link to a Link. */
export function tagged(file: ParsedPdf): string[] {
  const { document: { context }, structure, pages } = file
  const owners = new Map<unknown, string[]>()
  for (const { type, kids } of elementsOf(structure)) {
    for (const { object } of kids.filter(isObject)) {
      const annotation = context.lookup(object)
      owners.set(annotation, [...owners.get(annotation) ?? [], type])
    }
  }
  return pages.flatMap(({ annotations, number }) => annotations.flatMap((annotation, index) => {
    const types = owners.get(annotation) ?? []
    const wanted = at(annotation, 'Subtype') === PDFName.of('Link') ? 'Link' : 'Annot'
    return types.length === 1 && types[0] === wanted && at(annotation, 'StructParent') instanceof PDFNumber ? [] : [`page ${number}, annotation ${index + 1} is in ${types.join(', ') || 'no element'} of the structure`]
  }))
}

/** Every Link of the structure leads somewhere. */
export function leading({ structure }: ParsedPdf): string[] {
  return elementsOf(structure).filter(({ type, kids }) => type === 'Link' && !kids.some(isObject)).map(() => 'a Link of the structure has no annotation')
}

export function described(file: ParsedPdf): string[] {
  return linksOf(file).filter(({ link }) => !textOf(at(link, 'Contents'))?.trim()).map(({ place }) => `${place} does not say where it leads`)
}

export function resolved(file: ParsedPdf): string[] {
  return linksOf(file).filter(({ link }) => {
    const address = textOf(at(link, 'A', 'URI'))
    return address === undefined ? destinationPage(file, at(link, 'Dest') ?? at(link, 'A', 'D')) === undefined : !URL.canParse(address)
  }).map(({ place }) => `${place} leads nowhere`)
}

export function tabOrder({ pages }: ParsedPdf): string[] {
  return pages.filter(({ dict, annotations }) => annotations.length > 0 && at(dict, 'Tabs') !== PDFName.of('S')).map(({ number }) => `page ${number} is not gone through by its structure`)
}
