import type { UiLang } from '../model/uiLang.ts'

/** Words of another language within a text, with the tag of that language. */
export interface Foreign {
  readonly words: string
  readonly lang: string
}

const HAN = /(\p{Script=Han}(?:[\p{Script=Han}，、：·]*\p{Script=Han})?)/u

/** Cuts a text at its words in another script: Chinese in other languages. Latin in Chinese is terms and names, which are Chinese usage. */
export function cutAtForeign(text: string, lang: UiLang): (string | Foreign)[] {
  if (lang === 'zh')
    return [text]
  return text.split(HAN).filter(Boolean).map(piece => HAN.test(piece) ? { words: piece, lang: 'zh-CN' } : piece)
}

/** So many words without one of the deck's language are no names in it. */
const MANY_WORDS = 5

/** The tag of the language of a whole text, where it is plainly not that of the deck. */
export function languageOfWhole(text: string, lang: UiLang): string | undefined {
  const words = text.match(/[\p{Script=Latin}\d’']+/gu)?.length ?? 0
  return lang === 'zh' && words >= MANY_WORDS && !/\p{Script=Han}/u.test(text) ? 'en' : undefined
}

/** The tag for an element whose words are not marked one by one: of the language that any of them are in, or the whole is. */
export function languageAmong(text: string, lang: UiLang): string | undefined {
  return lang !== 'zh' && HAN.test(text) ? 'zh-CN' : languageOfWhole(text, lang)
}
