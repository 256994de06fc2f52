import type { ParsedPdf } from '../parsed.ts'
import { PDFArray, PDFNumber } from 'pdf-lib'
import { at } from '../parsed.ts'

/** Every page is a slide, 16 to 9 exactly, or a sheet of A4. */
export function size({ document }: ParsedPdf): string[] {
  return document.getPages().flatMap((page, index) => {
    const { width, height } = page.getMediaBox()
    const slide = width * 9 === height * 16
    const a4 = Math.abs(width - 595.28) < 1 && Math.abs(height - 841.89) < 1
    return slide || a4 ? [] : [`page ${index + 1} is ${width} by ${height} points`]
  })
}

/** Nothing of a page is cut off or turned. */
export function whole({ pages }: ParsedPdf): string[] {
  return pages.flatMap(({ dict, number }) => {
    const box = (name: string) => {
      const corners = at(dict, name)
      return corners instanceof PDFArray ? corners.asArray().map(String).join(' ') : undefined
    }
    const turn = at(dict, 'Rotate')
    return [
      ...(box('CropBox') !== undefined && box('CropBox') !== box('MediaBox') ? [`page ${number} is cut off`] : []),
      ...(turn instanceof PDFNumber && turn.asNumber() !== 0 ? [`page ${number} is turned`] : []),
    ]
  })
}
