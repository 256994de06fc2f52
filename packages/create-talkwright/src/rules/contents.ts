import type { Rule } from '../slide.ts'
import { piecesOf } from '../block.ts'

/** A list of nothing but links to places of the document is its table of contents, which the talk has in its outline. */
export const contents: Rule = ([block]) => block?.kind === 'list' && block.links && block.items.length > 1
  ? { taken: 1, drafts: [], leftOut: { units: piecesOf(block).map(({ unit }) => unit), reason: 'contents' } }
  : undefined
