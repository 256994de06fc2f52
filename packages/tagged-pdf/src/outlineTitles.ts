import type { PDFDocument } from 'pdf-lib'
import { PDFDict, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { at } from './parsed.ts'

const withoutSpace = (text: string): string => text.replaceAll(/\s/g, '')

/** Calls the entries of an outline as the headings are written: a browser leaves out the space at which one wraps. An entry that is none of the headings stays as it is. */
export function nameOutline(document: PDFDocument, headings: readonly string[]): void {
  const written = new Map(headings.map(heading => [withoutSpace(heading), heading]))
  const walk = (entry: unknown): void => {
    if (!(entry instanceof PDFDict))
      return
    const title = at(entry, 'Title')
    const heading = title instanceof PDFString || title instanceof PDFHexString ? written.get(withoutSpace(title.decodeText())) : undefined
    if (heading !== undefined)
      entry.set(PDFName.of('Title'), PDFHexString.fromText(heading))
    walk(at(entry, 'First'))
    walk(at(entry, 'Next'))
  }
  walk(at(document.catalog, 'Outlines', 'First'))
}
