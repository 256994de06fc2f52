import type { Told } from './register.ts'
import type { UiLang } from './uiLang.ts'
import { talk } from '../talk/config.ts'

/** A language of the talk. */
export type Lang = Told<'Lang', UiLang>

/** The languages of the talk, that of its address without a path first. */
export const langs = talk.languages as readonly [Lang, ...Lang[]]

/** The language of the document. */
export type DocumentLang = Told<'DocumentLang', Lang>

export const documentLang = talk.documentLanguage as DocumentLang

/** One text in every language, written side by side so that both are reviewed together. */
export type Text = Readonly<Record<Lang, string>>
