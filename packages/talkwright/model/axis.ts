import type { Sourced } from './cite.ts'
import type { Text } from './lang.ts'

/** What an axis measures, and the words of the document that name it or its unit. */
export type Axis = Text & Sourced
