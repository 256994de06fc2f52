import type { Sourced } from './cite.ts'
import type { Text } from './lang.ts'

/** Something that the document gives a time, as finely as it gives it. */
export interface DatedRow extends Sourced {
  readonly id: string
  readonly what: Text
  /** The time in the document's words. */
  readonly when: Text
  /** From the beginning of the first day that is meant to the end of the last, in years. */
  readonly from: number
  readonly to: number
}
