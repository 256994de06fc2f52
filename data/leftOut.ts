import type { Text } from './lang.ts'
import type { SectionPath } from './sections.ts'

/** A unit of the document that no slide shows, and why. */
export interface LeftOutUnit {
  readonly section: SectionPath
  /** How the unit begins, as it is read. */
  readonly words: string
  readonly reason: Text
}

export const leftOut: readonly LeftOutUnit[] = []
