import type { LoadedDeck } from '../author/deck/load.ts'
import type { Lang } from '../model/lang.ts'
import { remediatePdf } from 'tagged-pdf'
import { fill } from '../model/fill.ts'
import { titleInLine } from '../model/pageTitle.ts'
import { ui } from '../model/ui.ts'
import { plain } from '../talk/config.ts'

export interface PrintedDeck extends Pick<LoadedDeck, 'headmatter' | 'slides' | 'tag'> {
  readonly lang: Lang
  /** What the document is called; like the deck without. */
  readonly title?: string
  /** How each page is called; by its number without. */
  readonly labels?: readonly string[]
}

/** Makes of a deck as a browser printed it a PDF that everybody can read, and that says what it is. */
export async function withMetadata(pdf: Uint8Array, { headmatter, slides, tag, lang, title, labels }: PrintedDeck): Promise<Uint8Array> {
  const titles = slides.map(({ frontmatter }) => titleInLine(frontmatter.title[lang], lang))
  const names = new Map(slides.map(({ frontmatter }, index) => [frontmatter.id, `${fill(ui.linkToSlide[lang], index + 1)}${titles[index]}`]))
  return remediatePdf(pdf, {
    // Pictures made of pixels, and any shape of page, are a matter of who has made a deck without settings.
    conventions: !plain,
    title: title ?? String(headmatter.title),
    author: String(headmatter.author),
    subject: String(headmatter.info),
    keywords: (headmatter.keywords as unknown[]).map(String),
    lang: tag,
    labels,
    headings: titles,
    nameOf: link => 'address' in link ? `${ui.linkOutside[lang]}${link.address}` : names.get(link.destination) ?? link.destination,
  })
}
