/** A module that a talk may have, and what stands for it where it has none. */
interface Content {
  readonly file: string
  readonly none?: Readonly<Record<string, unknown>>
}

/**
 * The modules by which a talk reaches the engine, and there is no other way:
 * each is read by the module of the same name in this folder. A folder without
 * settings is a deck without any of them, whatever else it holds.
 */
export const contents = {
  config: { file: 'talk.config.ts' },
  deckIndex: { file: 'data/deckIndex.json', none: { default: { coverage: { units: 0, shown: 0, leftOut: 0, sections: [] }, noteUses: {}, termUses: {} } } },
  glossary: { file: 'data/glossary.ts', none: { glossary: [] } },
  leftOut: { file: 'data/leftOut.ts', none: { leftOut: [] } },
  noteSlides: { file: 'data/noteSlides.ts', none: { noteSlides: {} } },
  notes: { file: 'data/notes.ts', none: { notes: [] } },
  sections: { file: 'data/sections.ts', none: { sectionNames: {} } },
  takenUp: { file: 'data/takenUp.ts', none: { takenUp: { slide: '', items: {} } } },
} as const satisfies Readonly<Record<string, Content>>

export type ContentName = keyof typeof contents
