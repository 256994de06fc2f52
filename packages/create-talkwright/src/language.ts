import type { UiLang } from 'talkwright/data/uiLang'

const HAN_SHARE = 0.4

/** The language of most of a text. */
export function languageOf(text: string): UiLang {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = text.match(/[a-z]+/gi)?.length ?? 0
  return han > 0 && han >= HAN_SHARE * (han + latin) ? 'zh' : 'en'
}
