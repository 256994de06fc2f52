/** The languages of the deck. A new code here makes the compiler list every missing text. */
export const langs = ['zh', 'en'] as const

export type Lang = typeof langs[number]

/** One text in every language, written side by side so that both are reviewed together. */
export type Text = Readonly<Record<Lang, string>>

/** The BCP 47 tag of each language, for `lang` attributes and PDF metadata. */
export const langTags = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Lang, string>

/** What each language calls itself. */
export const langNames = { zh: '中文', en: 'English' } as const satisfies Record<Lang, string>
