import type { UiLang } from '../../model/uiLang.ts'
import { localiseBody } from './localiseBody.ts'

/** How fast the notes are spoken: Han characters and digits a second in Chinese, words a second in English. */
const RATE: Readonly<Record<UiLang, number>> = { zh: 4.5, en: 2.5 }

/** The seconds that it takes to speak a slide's notes, written with both languages, in one of them. */
export function secondsToSay(note: string, lang: UiLang): number {
  const text = localiseBody(note, lang)
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  // A Latin word within Chinese takes about as long as two characters.
  const units = lang === 'zh' ? count(/\p{Script=Han}|\d/gu) + 2 * count(/[A-Z]+/gi) : count(/[\p{L}\p{N}’-]+/gu)
  return units / RATE[lang]
}
