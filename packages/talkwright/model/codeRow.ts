import type { Sourced } from './cite.ts'

/** Code that stands in the document; it is in no language of the deck. */
export interface CodeRow extends Sourced {
  readonly id: string
  readonly lines: readonly string[]
}
