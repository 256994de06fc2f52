import { readFileSync } from 'node:fs'
import { getDocumentProxy } from 'unpdf'

/** What can be said of a PDF without looking at it. */
export interface PdfFacts {
  readonly bytes: number
  readonly pages: number
  /** Pages without a word. */
  readonly blank: number
  readonly tagged: boolean
  /** Entries of its outline, at all levels. */
  readonly outline: number
}

export async function pdfFacts(file: string): Promise<PdfFacts> {
  const bytes = readFileSync(file)
  const { length } = bytes
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  let blank = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    if (!items.some(item => 'str' in item && item.str.trim()))
      blank++
  }
  const mark = await pdf.getMarkInfo() as { Marked?: boolean } | null
  return { bytes: length, pages: pdf.numPages, blank, tagged: mark?.Marked === true, outline: count(await pdf.getOutline()) }
}

interface OutlineItem { readonly items: readonly OutlineItem[] }

function count(items: readonly OutlineItem[] | null): number {
  return (items ?? []).reduce((sum, item) => sum + 1 + count(item.items), 0)
}
