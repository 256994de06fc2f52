import type { Unit } from 'talkwright/author/document/units'
import type { UiLang } from 'talkwright/data/uiLang'
import type { Block, Piece } from './block.ts'

/** A list of rows that a module of data exports, or an interface that it declares first. */
export interface DataList {
  /** What follows the slide's name in that of the export. */
  readonly suffix: string
  readonly type: string
  /** The types that it needs, by the module of data that has them. */
  readonly types: Readonly<Record<string, readonly string[]>>
  readonly declaration?: string
  readonly value: unknown
}

/** What stands on a slide below its title. */
export interface Figure {
  readonly lists: (name: string, id: string) => readonly DataList[]
  /** The components of the slide, on the export of that name. */
  readonly markup: (name: string) => readonly string[]
  /** The exports that the markup and the source line use, by what follows the name. */
  readonly uses: readonly string[]
  /** The rows whose sources the slide names. */
  readonly sources: (name: string) => string
}

/** A slide before it has its name. */
export interface Draft {
  readonly rule: string
  readonly figure: Figure
  /** What of the document it shows, and tells in its notes. */
  readonly pieces: readonly Piece[]
  readonly layout: 'figure' | 'quote'
  /** Whether it goes on with what did not fit the one before. */
  readonly continues?: boolean
  /** Whether it is read, not told. */
  readonly appendix?: boolean
  /** Whether its source is nothing to be told; its title is. */
  readonly quiet?: boolean
  /** A short paragraph that stands over its figure, and one under it. */
  readonly lead?: Piece
  readonly tail?: Piece
  /** A sentence of the section that may be its title. */
  readonly assertion?: string
}

/** The paragraphs beside a figure, each with what follows the slide's name in that of its export. */
export function linesBeside({ lead, tail }: Draft): readonly { readonly suffix: 'Lead' | 'Tail', readonly piece: Piece }[] {
  return [...lead ? [{ suffix: 'Lead', piece: lead } as const] : [], ...tail ? [{ suffix: 'Tail', piece: tail } as const] : []]
}

/** What of the document a draft shows, in the order in which it stands there. */
export function shownPieces({ lead, pieces, tail }: Draft): readonly Piece[] {
  return [...lead ? [lead] : [], ...pieces, ...tail ? [tail] : []]
}

/** What rules know of the place that they fill. */
export interface Place {
  readonly lang: UiLang
  /** The title of the slides of the section, which takes room from their figures. */
  readonly title: string
  /** The pixels that a figure may be high. */
  readonly height: number
  readonly speakerOf: (name: string) => string
  readonly pictureOf: (block: Extract<Block, { kind: 'image' }>) => Picture | undefined
}

export interface Picture {
  /** Its path in the talk. */
  readonly file: string
  readonly width: number
  readonly height: number
}

/** What a rule makes of the blocks that stand first. */
export interface Match {
  /** How many blocks it has taken. */
  readonly taken: number
  readonly drafts: readonly Draft[]
  /** What it leaves out, and why. */
  readonly leftOut?: { readonly units: readonly Unit[], readonly reason: Reason }
}

export type Reason = 'contents' | 'label'

export type Rule = (blocks: readonly Block[], place: Place) => Match | undefined
