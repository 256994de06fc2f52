import type { Point } from './point.ts'

/** A statement as the document sets it: a paragraph, an item of a list at some depth, a label over what follows, or somebody's words. */
export interface TextRow extends Point {
  readonly kind: 'paragraph' | 'item' | 'label' | 'quote'
  /** How deep an item stands; the outermost is 0. */
  readonly level?: number
  /** What stands before an item of a list that is numbered. */
  readonly number?: number
  /** What the statement is about, where the document sets that apart. */
  readonly of?: Point['text']
  /** Where the words lead, which is told beside them unless they say it themselves. */
  readonly url?: string
}
