import type { Text } from './lang.ts'

export interface Speaker {
  readonly name: Text
  readonly fullName: Text
  /** The shape that stands for the speaker beside the colour. */
  readonly shape: 'circle' | 'square' | 'triangle'
}

export const speakers = {
  sebastian: {
    name: { zh: 'Sebastian', en: 'Sebastian' },
    fullName: { zh: 'Sebastian Raschka', en: 'Sebastian Raschka' },
    shape: 'circle',
  },
  nathan: {
    name: { zh: 'Nathan', en: 'Nathan' },
    fullName: { zh: 'Nathan Lambert', en: 'Nathan Lambert' },
    shape: 'square',
  },
  lex: {
    name: { zh: 'Lex', en: 'Lex' },
    fullName: { zh: 'Lex Fridman', en: 'Lex Fridman' },
    shape: 'triangle',
  },
} as const satisfies Record<string, Speaker>

export type SpeakerId = keyof typeof speakers
