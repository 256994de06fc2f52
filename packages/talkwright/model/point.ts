import type { Sourced } from './cite.ts'
import type { Text } from './lang.ts'
import type { SpeakerId } from './speaker.ts'

/** One statement of the document: a list item, or a paragraph that states something. */
export interface Point extends Sourced {
  readonly id: string
  readonly text: Text
}

/** A statement cut in two: what or who it is of, and what is said of it. */
export interface Saying extends Point {
  readonly of: Text
}

/** Statements that stand together in the document under one label. */
export interface PointGroup {
  readonly id: string
  /** What the group is about: the document's own label, or a short one where it has none. */
  readonly label: Text
  /** Whose views these are, where the document names somebody. */
  readonly by?: SpeakerId
  readonly points: readonly Point[]
}
