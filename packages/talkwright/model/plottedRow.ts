import type { Grade, Sourced } from './cite.ts'
import type { Extent } from './extent.ts'
import type { Text } from './lang.ts'

/** An amount of the document on an axis that it shares with others of its unit. */
export interface PlottedRow extends Sourced {
  readonly id: string
  readonly what: Text
  /** The amount in the document's words. */
  readonly amount: Text
  readonly extent: Extent
  readonly grade: Grade
}
