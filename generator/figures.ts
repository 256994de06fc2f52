import type { HouseLang } from '../data/lang.ts'
import type { Piece } from './block.ts'

/** A text of the talk in the one language that the notes are in. */
export function textIn(lang: HouseLang, text: string): Readonly<Partial<Record<HouseLang, string>>> {
  return { [lang]: readable(text) }
}

/** Where lines of the notes were joined, Chinese needs no space. */
function readable(text: string): string {
  return text.replaceAll(/(?<=[\p{Script=Han}，。；：、]) (?=\p{Script=Han})/gu, '')
}

/** Where a piece stands in the document. */
export function citeOf({ unit, words }: Piece): { readonly section: string, readonly words: string } {
  return { section: unit.section, words }
}
