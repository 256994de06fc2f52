import type { Lang } from './lang.ts'

/** How many units of the document the deck shows, in all and by section. */
export interface CoverageFigures {
  readonly units: number
  readonly shown: number
  readonly leftOut: number
  /** By the document's first headings, in its order; what stands before the first has none. */
  readonly sections: readonly { readonly section: string, readonly units: number, readonly shown: number, readonly leftOut: number }[]
}

/** What stands where in the full deck. */
export interface DeckIndex {
  readonly coverage: CoverageFigures
  /** The slides that show a fact which an editor's note is about, by the note's id. */
  readonly noteUses: Readonly<Record<string, readonly string[]>>
  /** The told slides in whose words a term of the glossary occurs, by language and the term's id. */
  readonly termUses: Readonly<Record<Lang, Readonly<Record<string, readonly string[]>>>>
}
