import type { Text } from './lang.ts'
import type { SpeakerId } from './speakers.ts'
import { speakers } from './speakers.ts'

export interface Speaker {
  readonly name: Text
  readonly fullName: Text
  /** The shape that stands for the speaker beside the colour. */
  readonly shape: 'circle' | 'square' | 'triangle' | 'diamond'
  /** The name of the colour, which the tokens give for either ground. */
  readonly colour: 'blue' | 'vermilion' | 'green' | 'violet'
}

/** A speaker of the deck. */
export function speakerOf(id: SpeakerId): Speaker {
  return (speakers as Readonly<Record<string, Speaker>>)[id]!
}
