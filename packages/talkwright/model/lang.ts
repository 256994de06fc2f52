import type { Told } from './register.ts'
import { talk } from '../talk/config.ts'

/** The languages that the engine can set, read and speak; its own words are in all of them. */
export const houseLangs = ['zh', 'en'] as const

export type HouseLang = typeof houseLangs[number]

/** A language of the talk. */
export type Lang = Told<'Lang', HouseLang>

/** The languages of the talk, that of its address without a path first. */
export const langs = talk.languages as readonly [Lang, ...Lang[]]

/** The language of the document. */
export type DocumentLang = Told<'DocumentLang', Lang>

export const documentLang = talk.documentLanguage as DocumentLang

/** One text in every language, written side by side so that both are reviewed together. */
export type Text = Readonly<Record<Lang, string>>

/** A text of the engine, which any talk may show. */
export type HouseText = Readonly<Record<HouseLang, string>>

/** The BCP 47 tag of each language, for `lang` attributes and PDF metadata. */
export const langTags = { zh: 'zh-CN', en: 'en' } as const satisfies HouseText

/** What each language calls itself. */
export const langNames = { zh: '中文', en: 'English' } as const satisfies HouseText
