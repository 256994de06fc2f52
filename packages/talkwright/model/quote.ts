import type { Sourced } from './cite.ts'
import type { Text } from './lang.ts'
import type { SpeakerId } from './speaker.ts'

export interface Quote extends Sourced {
  readonly id: string
  readonly by: SpeakerId
  /**
   * The Chinese is what the document puts between the outer quotation marks, a
   * condensed translation of English speech; the English is translated back
   * from it. Neither is the exact wording of the speaker.
   */
  readonly text: Text
}
