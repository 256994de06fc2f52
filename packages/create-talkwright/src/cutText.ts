import type { UiLang } from 'talkwright/data/uiLang'
import { clauses, hasNoSpaces } from 'talkwright/composables/phrases'
import { textEms } from './metrics.ts'

/** Cuts a text where it breaks best into parts of at most so many ems: after a clause, else after a word, else anywhere. */
export function cutText(text: string, ems: number, lang: UiLang): string[] {
  const pieces = hasNoSpaces(lang) ? clauses(text) : text.split(/(?<=[.!?;,]\s)/)
  const parts: string[] = []
  for (const piece of pieces.flatMap(each => textEms(each) > ems ? smaller(each, ems) : [each])) {
    const last = parts.at(-1)
    if (last !== undefined && textEms(last + piece) <= ems)
      parts[parts.length - 1] = last + piece
    else
      parts.push(piece)
  }
  return parts.map(part => part.trim()).filter(Boolean)
}

function smaller(piece: string, ems: number): string[] {
  return piece.split(/(?<=[\s|，。；：！？、（）,.;:!?()])/).flatMap(word => textEms(word) > ems ? word.match(new RegExp(`.{1,${Math.max(1, Math.floor(ems / 1.1))}}`, 'gsu'))! : [word])
}
