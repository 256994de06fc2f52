import { textLines } from '../geometry/textLines.ts'
import { useLang } from './lang.ts'
import { hasNoSpaces, phrases } from './phrases.ts'

/** A function that cuts a text of the deck's language into lines of at most so many ems, for drawings, where text does not wrap. */
export function useLines(): (text: string, ems: number) => string[] {
  const { lang } = useLang()
  return (text, ems) => textLines(text, ems, hasNoSpaces(lang) ? phrases(text, lang) : undefined)
}
