import type { Sourced } from './cite.ts'
import type { Text } from './lang.ts'

/** One of two things that the document sets against each other. */
export interface Contrast extends Sourced {
  readonly id: string
  readonly name: Text
  readonly what: Text
  /** The document's one word on it, where it has one. */
  readonly verdict?: Text
}
