import type { UiLang } from 'talkwright/data/uiLang'
import type { Piece } from './block.ts'
import { longestDrawn, withoutPictographs } from 'talkwright/author/document/pictographs'

/** A text of the talk in the one language that the notes are in. */
export function textIn(lang: UiLang, text: string): Readonly<Partial<Record<UiLang, string>>> {
  return { [lang]: readable(text) }
}

/** Where lines of the notes were joined, Chinese needs no space; a text of pictographs alone still has a place. */
export function readable(text: string): string {
  return (withoutPictographs(text).trim() || '·').replaceAll(/(?<=[\p{Script=Han}，。；：、]) (?=\p{Script=Han})/gu, '')
}

/** Where a piece stands in the document. */
export function citeOf({ unit, words }: Piece): { readonly section: string, readonly words: string } {
  return { section: unit.section, words: longestDrawn(words) }
}
