import type { Grade } from './cite.ts'
import type { UiLang, UiText } from './uiLang.ts'
import type { Words } from './words/zh.ts'
import { en } from './words/en.ts'
import { zh } from './words/zh.ts'

/** The words of each language, a file each. */
const words: Readonly<Record<UiLang, Words>> = { zh, en }

/** The words of the deck's own parts, as opposed to those of the document, each in all languages. */
export const ui = Object.fromEntries((Object.keys(zh) as (keyof Words)[]).map(key => [key, Object.fromEntries(Object.entries(words).map(([lang, of]) => [lang, of[key]]))])) as unknown as Readonly<Record<keyof Words, UiText>>

export const gradeNames: Record<Grade, UiText> = {
  stated: { zh: '文中陈述', en: 'stated' },
  reported: { zh: '文中称有记载', en: 'said to be on record' },
  rumour: { zh: '传言', en: 'rumour' },
}
