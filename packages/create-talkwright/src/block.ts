import type { Unit } from 'talkwright/author/document/units'

/** A statement of the document with its place: the unit, and the words of the section that are cited for it. */
export interface Piece {
  readonly unit: Unit
  /** As it is read, without what a block sets apart. */
  readonly text: string
  readonly words: string
}

export interface Item extends Piece {
  readonly level: number
  readonly number?: number
  /** The bold words before a colon, which the text leaves out. */
  readonly of?: string
}

/** What the notes hold between two headings, one after the other, as far as slides tell it apart. */
export type Block
  = | { readonly kind: 'paragraph', readonly piece: Piece, readonly assertion?: string }
    | { readonly kind: 'label', readonly piece: Piece }
    | { readonly kind: 'list', readonly ordered: boolean, readonly items: readonly Item[], readonly links: boolean }
    | { readonly kind: 'table', readonly header: readonly string[], readonly rows: readonly (Piece & { readonly cells: readonly string[] })[], readonly line: number }
    | { readonly kind: 'quote', readonly piece: Piece, readonly speaker?: string }
    | { readonly kind: 'code', readonly piece: Piece, readonly language: string, readonly lines: readonly string[] }
    | { readonly kind: 'image', readonly piece: Piece, readonly url: string, readonly alt: string }

export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

/** The pieces of a block, in its order. */
export function piecesOf(block: Block): readonly Piece[] {
  switch (block.kind) {
    case 'list':
      return block.items
    case 'table':
      return block.rows
    default:
      return [block.piece]
  }
}
