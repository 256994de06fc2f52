import type { Speaker } from 'talkwright/data/speaker'

export const speakers = {
  sebastian: {
    name: { zh: 'Sebastian', en: 'Sebastian' },
    fullName: { zh: 'Sebastian Raschka', en: 'Sebastian Raschka' },
    shape: 'circle',
    colour: 'blue',
  },
  nathan: {
    name: { zh: 'Nathan', en: 'Nathan' },
    fullName: { zh: 'Nathan Lambert', en: 'Nathan Lambert' },
    shape: 'square',
    colour: 'vermilion',
  },
  lex: {
    name: { zh: 'Lex', en: 'Lex' },
    fullName: { zh: 'Lex Fridman', en: 'Lex Fridman' },
    shape: 'triangle',
    colour: 'green',
  },
} as const satisfies Record<string, Speaker>
