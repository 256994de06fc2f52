import { PDFDocument } from 'pdf-lib'
import { setPageLabels } from './pageLabels.ts'

export interface Metadata {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly keywords: readonly string[]
  /** A BCP 47 tag. */
  readonly lang: string
  /** How each page is called; by its number without. */
  readonly labels?: readonly string[]
}

/** Writes metadata into a printed PDF; its pages, tags, outline and links stay as they are. */
export async function withMetadata(pdf: Uint8Array, { title, author, subject, keywords, lang, labels }: Metadata): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  document.setTitle(title, { showInWindowTitleBar: true })
  document.setAuthor(author)
  document.setSubject(subject)
  document.setKeywords([...keywords])
  document.setLanguage(lang)
  if (labels)
    setPageLabels(document, labels)
  return document.save()
}
