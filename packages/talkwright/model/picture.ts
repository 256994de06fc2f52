import type { Sourced } from './cite.ts'
import type { Text } from './lang.ts'

/** A picture of the document, as a file below public/. */
export interface Picture extends Sourced {
  readonly id: string
  readonly file: string
  readonly width: number
  readonly height: number
  readonly alt: Text
}
