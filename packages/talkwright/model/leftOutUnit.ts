import type { SectionPath } from './cite.ts'
import type { Text } from './lang.ts'

/** A unit of the document that no slide shows, and why. */
export interface LeftOutUnit {
  readonly section: SectionPath
  /** How the unit begins, as it is read. */
  readonly begins: string
  readonly reason: Text
}
