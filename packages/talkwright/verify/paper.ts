import { getDocumentProxy } from 'unpdf'

/** A piece of text on paper, in points from the upper left corner. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Where its letters stand. */
  readonly base: number
}

export interface PaperPage {
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
}

/** The pages of a PDF with their text, in the order in which it was written. */
export async function readPaper(file: Uint8Array): Promise<PaperPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(file))
  const pages: PaperPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    pages.push({
      width,
      height,
      pieces: items.flatMap(item => 'str' in item && item.str.trim() ? [{ text: item.str, left: item.transform[4], right: item.transform[4] + item.width, base: height - item.transform[5] }] : []),
    })
    page.cleanup()
  }
  await pdf.loadingTask.destroy()
  return pages
}
