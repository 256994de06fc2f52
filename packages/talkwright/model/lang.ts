/** The languages that the house can set, read and speak; its own words are in all of them. */
export const houseLangs = ['zh', 'en'] as const

export type HouseLang = typeof houseLangs[number]

/** The languages of the deck, that of its address without a path first. A new code here makes the compiler list every missing text. */
export const langs = ['zh', 'en'] as const satisfies readonly HouseLang[]

export type Lang = typeof langs[number]

/** The language of the document. */
export const documentLang = 'zh' satisfies Lang

/** One text in every language, written side by side so that both are reviewed together. */
export type Text = Readonly<Record<Lang, string>>

/** A text of the house, which any deck may show. */
export type HouseText = Readonly<Record<HouseLang, string>>

/** The BCP 47 tag of each language, for `lang` attributes and PDF metadata. */
export const langTags = { zh: 'zh-CN', en: 'en' } as const satisfies HouseText

/** What each language calls itself. */
export const langNames = { zh: '中文', en: 'English' } as const satisfies HouseText
