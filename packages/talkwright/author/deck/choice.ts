import type { Cut } from '../data/cuts.ts'
import type { Lang } from '../data/lang.ts'

/** Which decks a command works on: a cut in some languages. */
export interface Choice {
  readonly langs: readonly Lang[]
  readonly cut: Cut
}
