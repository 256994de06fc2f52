import type { ContentFacts } from '../contentFacts.ts'
import type { ParsedPage, ParsedPdf } from '../parsed.ts'
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, PDFStream } from 'pdf-lib'
import { contentFacts } from '../contentFacts.ts'
import { at } from '../parsed.ts'
import { decoded } from '../streams.ts'
import { elementsOf, isMarked, markedContentOf } from '../structure.ts'

const kept = new WeakMap<ParsedPage, ContentFacts>()

/** What a page draws, read once. */
export function factsOf(page: ParsedPage): ContentFacts {
  const facts = kept.get(page) ?? contentFacts(page.content)
  kept.set(page, facts)
  return facts
}

/** All that is drawn is content that the structure names, or an artifact. */
export function marks({ pages }: ParsedPdf): string[] {
  return pages.flatMap((page) => {
    const { unmarked, crossed, mcids } = factsOf(page)
    return [
      ...(unmarked > 0 ? [`page ${page.number} draws ${unmarked} things that are neither content nor artifact`] : []),
      ...(crossed > 0 ? [`page ${page.number} has ${crossed} marks of content and artifacts in one another`] : []),
      ...(new Set(mcids).size < mcids.length ? [`page ${page.number} uses a number of content twice`] : []),
    ]
  })
}

/** What is marked as content is in the structure, and what is in the structure is drawn. No part of a page is kept apart, where its marks would not be found. */
export function inStructure({ pages, structure }: ParsedPdf): string[] {
  const named = new Map<PDFRef, Set<number>>(pages.map(({ ref }) => [ref, new Set()]))
  for (const { page, mcid } of elementsOf(structure).flatMap(({ kids }) => kids.filter(isMarked)))
    named.get(page)?.add(mcid)
  return pages.flatMap((page) => {
    const drawn = new Set(factsOf(page).mcids)
    const inTree = named.get(page.ref)!
    return [
      ...apart(page).map(name => `page ${page.number} has content apart, in ${name}, that is not in the structure; a see-through part of a page is drawn so`),
      ...[...drawn].filter(mcid => !inTree.has(mcid)).map(mcid => `content ${mcid} of page ${page.number} is not in the structure`),
      ...[...inTree].filter(mcid => !drawn.has(mcid)).map(mcid => `content ${mcid} of page ${page.number} is in the structure and not on the page`),
    ]
  })
}

/** The groups of a page that hold content of their own. */
function apart(page: ParsedPage): string[] {
  return factsOf(page).objects.filter((name) => {
    const object = name ? at(page.dict, 'Resources', 'XObject', name) : undefined
    return name && object instanceof PDFStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Form') && contentFacts(decoded(object)).mcids.length > 0
  }).map(String)
}

/** A reader finds from any content of a page, and any annotation, the element that it belongs to. */
export function parentTree({ document: { catalog, context }, pages }: ParsedPdf): string[] {
  const parents = new Map<number, unknown>()
  const numbers = at(catalog, 'StructTreeRoot', 'ParentTree', 'Nums')
  if (numbers instanceof PDFArray) {
    for (let index = 0; index < numbers.size(); index += 2)
      parents.set(numbers.lookup(index, PDFNumber).asNumber(), numbers.lookup(index + 1))
  }
  const holds = (element: unknown, owns: (kid: unknown) => boolean): boolean => {
    if (!(element instanceof PDFDict))
      return false
    const kids = context.lookup(element.get(PDFName.of('K')))
    return (kids instanceof PDFArray ? kids.asArray() : [kids]).some(kid => owns(kid instanceof PDFRef ? context.lookup(kid) : kid))
  }
  const key = (dict: PDFDict, name: string) => {
    const number = at(dict, name)
    return number instanceof PDFNumber ? number.asNumber() : -1
  }
  return pages.flatMap((page) => {
    const list = parents.get(key(page.dict, 'StructParents'))
    const lost = factsOf(page).mcids.filter(mcid => !(list instanceof PDFArray && mcid < list.size() && holds(list.lookup(mcid), kid => (kid instanceof PDFDict ? at(kid, 'MCID') : kid) === PDFNumber.of(mcid) || String(kid instanceof PDFDict ? at(kid, 'MCID') : kid) === String(mcid))))
    const cut = page.annotations.filter(annotation => !holds(parents.get(key(annotation, 'StructParent')), kid => kid instanceof PDFDict && at(kid, 'Obj') === annotation))
    return [
      ...(lost.length > 0 ? [`content ${lost.join(', ')} of page ${page.number} cannot be found in the structure`] : []),
      ...(cut.length > 0 ? [`${cut.length} annotations of page ${page.number} cannot be found in the structure`] : []),
    ]
  })
}

/** Text that is for screen readers alone is not drawn. */
export function unseen({ pages }: ParsedPdf): string[] {
  return pages.filter(page => factsOf(page).tiny > 0).map(({ number }) => `page ${number} draws text that is too small to be read`)
}

export function blank({ pages }: ParsedPdf): string[] {
  return [
    ...(pages.length === 0 ? ['there is no page'] : []),
    ...pages.filter(page => factsOf(page).read === 0).map(({ number }) => `page ${number} has no text`),
  ]
}

/**
 * Nothing that was drawn has become a bitmap; a picture of the document, which
 * is all that a figure holds and has a text in its place, was one before.
 */
export function vector({ pages, structure }: ParsedPdf): string[] {
  const figures = elementsOf(structure).filter(({ type, kids }) => type === 'Figure' && kids.length === 1).flatMap(({ kids }) => markedContentOf(kids))
  return pages.flatMap((page) => {
    const { objects, alone } = factsOf(page)
    const isFigure = (name: string) => figures.some(({ page: of, mcid }) => of === page.ref && mcid === alone.get(name))
    return objects.flatMap((name) => {
      const object = name ? at(page.dict, 'Resources', 'XObject', name) : undefined
      if (!(object instanceof PDFStream))
        return [`page ${page.number} has a bitmap`]
      if (object.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form'))
        return isFigure(name) ? [] : [`page ${page.number} has the bitmap ${name}`]
      return []
    })
  })
}
