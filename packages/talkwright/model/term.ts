import type { Sourced } from './cite.ts'
import type { Text } from './lang.ts'

export interface Term extends Sourced {
  readonly id: string
  /** As the document writes it, in both languages. */
  readonly term: Text
  /** The Chinese is the whole cell; the English has the full name once, where the cell also translates it. */
  readonly meaning: Text
}

const WORD_ENDS = /[\p{Script=Latin}\p{N}]$/u
const WORD_BEGINS = /^[\p{Script=Latin}\p{N}]/u

/** Where a term first occurs in a text as a word of its own; -1 where it does not. */
export function occurrence(term: string, text: string): number {
  for (let at = text.indexOf(term); at >= 0 && at < text.length; at = text.indexOf(term, at + 1)) {
    if (!WORD_ENDS.test(text.slice(0, at)) && !WORD_BEGINS.test(text.slice(at + term.length)))
      return at
  }
  return -1
}
