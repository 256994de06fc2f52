import type { Cite } from './cite.ts'
import type { Text } from './lang.ts'
import type { UiText } from './uiLang.ts'

/**
 * What is the matter with the document's words: a name or a number written down
 * wrong; two statements fused; right words in the wrong mouth or place; a hedge,
 * a scope or a rebuttal that was spoken and that the document lost or bent; a
 * talk reported faithfully where the outside evidence differs; true or open then,
 * with what has become of it since; not decidable; confirmed; or nothing: the
 * note only remarks.
 */
export type Verdict = 'miswritten' | 'merged' | 'misattributed' | 'trimmed' | 'said-not-so' | 'dated' | 'unverified' | 'ok' | 'remark'

export const verdictNames: Record<Verdict, UiText> = {
  'miswritten': { zh: '误记', en: 'written wrong' },
  'merged': { zh: '合并误', en: 'merged' },
  'misattributed': { zh: '归属误', en: 'misattributed' },
  'trimmed': { zh: '转述走样', en: 'bent in retelling' },
  'said-not-so': { zh: '口头不准', en: 'inexact as said' },
  'dated': { zh: '后续', en: 'since then' },
  'unverified': { zh: '无法核实', en: 'unverifiable' },
  'ok': { zh: '属实', en: 'as stated' },
  'remark': { zh: '说明', en: 'remark' },
}

/** Whether a fact carries the marker of such a note: not where the note merely confirms it, or remarks. */
export function isMarked(verdict: Verdict): boolean {
  return verdict !== 'ok' && verdict !== 'remark'
}

/**
 * The episode was heard in a speech-recognition transcript without speaker
 * labels, so a speaker named from it is always inferred from context.
 */
export type EvidenceGrade = 'episode' | 'primary' | 'secondary'

export const evidenceNames: Record<EvidenceGrade, UiText> = {
  episode: { zh: '节目听写', en: 'episode transcript' },
  primary: { zh: '一手', en: 'primary' },
  secondary: { zh: '二手或新闻', en: 'secondary or press' },
}

export interface Evidence {
  readonly grade: EvidenceGrade
  /** Time in the episode as h:mm:ss or a range, where the evidence was heard there. */
  readonly at?: string
  /** Who published it, or what it is called; required, with its address, when there is no `at`. */
  readonly source?: Text
  readonly url?: string
}

export interface Note {
  /** Other rows refer to a note by its id. */
  readonly id: string
  /** The words of the document that the note is about; the marker appears wherever a row shows them. */
  readonly cites: readonly [Cite, ...Cite[]]
  readonly verdict: Verdict
  /** For a table cell: at most 26 Han or 60 Latin characters, complete in itself. */
  readonly short: Text
  /** One to three plain sentences that say what the evidence shows. */
  readonly text: Text
  readonly evidence: readonly Evidence[]
  /** Month in which the state of knowledge was checked. */
  readonly checked: string
}
