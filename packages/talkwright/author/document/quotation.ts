import type { Unit } from './units.ts'

export interface Quotation {
  /** The speaker's name as the document writes it. */
  readonly speaker: string
  /** What stands between the outer quotation marks. */
  readonly words: string
}

/** A name is letters and what stands between them, not any words. */
const NAME = String.raw`\p{L}[\p{L}\p{M}\p{N} .,·'’&()（）/-]{0,39}`
const BEFORE = new RegExp(`^(${NAME})[：:]\\s*[“"](.+)[”"]$`, 'u')
const BEHIND = new RegExp(`(?:—{1,2}|\\s–|\\s--)\\s*(${NAME})$`, 'u')

/** Who says what in the text of a block quote: a name before the words with a colon, or behind them after a dash; undefined where it names nobody. */
export function spokenWords(text: string): Quotation | undefined {
  const [, before, said] = text.match(BEFORE) ?? []
  if (before && said)
    return { speaker: before.trim(), words: said.trim() }
  const behind = text.match(BEHIND)
  const words = text.slice(0, behind?.index).trim().replace(/^[“"](.+)[”"]$/, '$1')
  return behind && words ? { speaker: behind[1]!.trim(), words } : undefined
}

/** Who says what in a unit that is a block quote; undefined for any other. */
export function quotation(unit: Unit): Quotation | undefined {
  return unit.kind === 'quote' ? spokenWords(unit.text) : undefined
}
