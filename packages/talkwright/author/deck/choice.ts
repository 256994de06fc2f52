import type { Cut } from '../../model/cuts.ts'
import type { Lang } from '../../model/lang.ts'

/** Which decks a command works on: a cut in some languages. */
export interface Choice {
  readonly langs: readonly Lang[]
  readonly cut: Cut
}
