/** The languages that the engine can set, read and speak; its own words are in all of them. */
export const uiLangs = ['zh', 'en'] as const

export type UiLang = typeof uiLangs[number]

/** A text of the engine, which any talk may show. */
export type UiText = Readonly<Record<UiLang, string>>

/** The BCP 47 tag of each language, for `lang` attributes and PDF metadata. */
export const langTags = { zh: 'zh-CN', en: 'en' } as const satisfies UiText

/** What each language calls itself. */
export const langNames = { zh: '中文', en: 'English' } as const satisfies UiText
