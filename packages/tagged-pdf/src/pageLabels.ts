import type { PDFDict, PDFDocument } from 'pdf-lib'
import { PDFName, PDFNumber, PDFString } from 'pdf-lib'

/** Sets how a viewer calls each page of a document: labels that end in a number, such as `12` and `12.1`. */
export function setPageLabels(document: PDFDocument, labels: readonly string[]): void {
  const runs: (PDFNumber | PDFDict)[] = []
  let following: string | undefined
  for (const [index, label] of labels.entries()) {
    const [digits] = label.match(/\d+$/)!
    const prefix = label.slice(0, -digits.length)
    if (label !== following) {
      runs.push(PDFNumber.of(index), document.context.obj({
        ...(prefix ? { P: PDFString.of(prefix) } : {}),
        S: PDFName.of('D'),
        St: PDFNumber.of(Number(digits)),
      }))
    }
    following = `${prefix}${Number(digits) + 1}`
  }
  document.catalog.set(PDFName.of('PageLabels'), document.context.obj({ Nums: runs }))
}
