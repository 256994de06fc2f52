import type { SectionPath } from './cite.ts'
import type { Text } from './lang.ts'
import type { Told } from './register.ts'

/** An act of the talk, which holds chapters. */
export type ActId = Told<'ActId', string>

export interface Chapter {
  readonly id: string
  /** The section of the document that it tells. */
  readonly section: SectionPath
  readonly act: ActId
  /** A name that fits a footer. */
  readonly name: Text
  /** The one question that the chapter answers. */
  readonly question?: Text
}
