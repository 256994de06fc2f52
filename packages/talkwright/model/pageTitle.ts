import type { UiLang } from './uiLang.ts'

/** The title of a slide in one line; "|" marks a line of the cover. */
export function titleInLine(title: string, lang: UiLang): string {
  return title.replaceAll('|', lang === 'zh' ? '' : ' ')
}

/** What a browser calls a slide of a deck. */
export function pageTitle(slideTitle: string, deckTitle: string, lang: UiLang): string {
  return `${titleInLine(slideTitle, lang)} · ${deckTitle}`
}
