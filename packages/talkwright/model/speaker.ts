import type { Text } from './lang.ts'
import type { Told } from './register.ts'
import { talk } from '../talk/config.ts'

export type SpeakerId = Told<'SpeakerId', string>

export interface Speaker {
  readonly name: Text
  readonly fullName: Text
  /** The shape that stands for the speaker beside the colour. */
  readonly shape: 'circle' | 'square' | 'triangle' | 'diamond'
  /** The name of the colour, which the tokens give for either ground. */
  readonly colour: 'blue' | 'vermilion' | 'green' | 'violet'
}

/** A speaker of the talk. */
export function speakerOf(id: SpeakerId): Speaker {
  return talk.speakers[id]!
}
