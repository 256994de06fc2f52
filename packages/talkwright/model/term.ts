import type { Sourced } from './cite.ts'
import type { Text } from './lang.ts'

export interface Term extends Sourced {
  readonly id: string
  /** As the document writes it, in both languages. */
  readonly term: Text
  /** The Chinese is the whole cell; the English has the full name once, where the cell also translates it. */
  readonly meaning: Text
}

/** Where a term first occurs in a text as a word of its own; -1 where it does not. */
export function occurrence(term: string, text: string): number {
  return text.search(new RegExp(`(?<![\\p{Script=Latin}\\p{N}])${term}(?![\\p{Script=Latin}\\p{N}])`, 'u'))
}
