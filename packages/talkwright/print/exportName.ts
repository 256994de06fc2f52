import type { Cut } from '../model/cuts.ts'
import type { Lang } from '../model/lang.ts'
import { talk } from '../talk/config.ts'

/** A deck to export, and what of it. */
export interface ExportedDeck {
  readonly lang: Lang
  readonly cut: Cut
  /** The numbers of the slides; all without. */
  readonly slides?: readonly number[]
  /** Whether a slide that builds is shown once for each step. */
  readonly steps?: boolean
}

/** The name, without extension, of what is made of a deck: an excerpt does not take the name of the whole. */
export function exportName({ lang, cut, slides, steps }: ExportedDeck): string {
  return [talk.fileName, lang, ...(cut === 'full' ? [] : [`${cut}min`]), ...(slides ? ['excerpt'] : []), ...(steps ? ['steps'] : [])].join('.')
}
