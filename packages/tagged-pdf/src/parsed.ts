import type { PDFObject, PDFRef } from 'pdf-lib'
import type { StructElement } from './structure.ts'
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { annotationsOf } from './links.ts'
import { pageContent } from './streams.ts'
import { readStructure } from './structure.ts'

export interface ParsedPage {
  readonly number: number
  readonly ref: PDFRef
  readonly dict: PDFDict
  readonly content: Uint8Array
  readonly annotations: readonly PDFDict[]
}

/** A PDF as the checks look at it. */
export interface ParsedPdf {
  readonly document: PDFDocument
  readonly pages: readonly ParsedPage[]
  /** The elements at the top of the structure tree, none where the file is not tagged. */
  readonly structure: readonly StructElement[]
}

export async function parsePdf(bytes: Uint8Array): Promise<ParsedPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY })
  return {
    document,
    structure: readStructure(document) ?? [],
    pages: document.getPages().map(({ ref, node }, index) => ({
      number: index + 1,
      ref,
      dict: node,
      content: pageContent(document.context, node.get(PDFName.of('Contents'))),
      annotations: annotationsOf(node),
    })),
  }
}

/** The object at a path of names below a dictionary, through references. */
export function at(dict: PDFDict, ...path: readonly string[]): PDFObject | undefined {
  let object: PDFObject | undefined = dict
  for (const name of path)
    object = object instanceof PDFDict ? dict.context.lookup(object.get(PDFName.of(name))) : undefined
  return object
}

/** The number of each page by its reference. */
export function pageNumbers({ pages }: ParsedPdf): Map<PDFRef, number> {
  return new Map(pages.map(({ ref, number }) => [ref, number]))
}
