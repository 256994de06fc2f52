import type { InjectionKey } from 'vue'
import type { Lang, Text } from '../model/lang.ts'
import { inject } from 'vue'
import { languageAmong } from './foreign.ts'

export const langKey: InjectionKey<Lang> = Symbol('deck language')

/** The deck's language, a function that picks a text in it and applies the rules of display, and one that gives the tag for an element with such a text, where it is of another language. */
export function useLang() {
  const lang = inject(langKey)
  if (!lang)
    throw new Error('No deck language is provided: setup/main.ts provides it from the entry\'s headmatter.')
  return { lang, t: (text: Text) => display(text[lang]), tagOf: (words: string) => languageAmong(words, lang) }
}

/** Marks that the document closes on both sides (”…”) open on the left; the data keeps them as they are. */
export function display(words: string): string {
  return words.replace(/”([^“”]*)”/g, '“$1”').replace(/’([^‘’]*)’/g, (whole, inner: string) =>
    /\p{Script=Han}/u.test(inner) ? `‘${inner}’` : whole)
}
