import type { UiLang } from '../model/uiLang.ts'

const CLOSING = /^[\p{Pe}\p{Pf}，。、；：？！…—·%]/u
const OPENING = /[\p{Ps}\p{Pi}$]\s*$/u
const NUMBER = /[\d.约近]$/u
const DATE = /\d[年月]$/u
const HAN = /\p{Script=Han}/u

/** Whether a language is written without spaces, and a line of it breaks between any of its words. */
export function hasNoSpaces(lang: UiLang): boolean {
  return lang === 'zh'
}

/**
 * Cuts a text where a line may break: Chinese between words, never before
 * closing or after opening punctuation nor between a number and its unit.
 * Other languages break at their spaces alone, not within a hyphenated word.
 */
export function phrases(text: string, lang: UiLang): string[] {
  if (!hasNoSpaces(lang))
    return text.split(/([^\s-]+(?:-[^\s-]+)+)/).filter(Boolean)
  const out: string[] = []
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const last = out.at(-1)
    const glued = last !== undefined
      && (CLOSING.test(segment) || OPENING.test(last) || NUMBER.test(last) || (DATE.test(last) && /^\d/.test(segment)) || (!HAN.test(segment) && !HAN.test(last) && !/[\s、，]$/.test(last)))
    if (glued)
      out[out.length - 1] = last + segment
    else
      out.push(segment)
  }
  return out
}

const HAN_AT_END = /\p{Script=Han}$/u
const HAN_AT_START = /^\p{Script=Han}/u
const SPACED_AT_END = /[\p{L}\p{N}]$/u
const SPACED_AT_START = /^[\p{L}\p{N}]/u

/**
 * Whether a line is left to break between two phrases by itself: where Han and
 * other letters meet, for there a `<wbr>` would take away the space that
 * `text-autospace` sets between them, and at a space.
 */
export function breaksUnaided(before: string, after: string): boolean {
  const isHan = [HAN_AT_END.test(before), HAN_AT_START.test(after)]
  const isLetter = [SPACED_AT_END.test(before), SPACED_AT_START.test(after)]
  return /\s$/.test(before) || /^\s/.test(after) || (isLetter.every(Boolean) && isHan[0] !== isHan[1]) || !isHan.some(Boolean)
}

/** Cuts a text after the punctuation that ends a clause, where a line breaks best. */
export function clauses(text: string): string[] {
  return text.match(/[^，。；：？！]*(?:[，。；：？！][”’）》」]*|$)/gu)!.filter(Boolean)
}
