import type { Cite } from './cite.ts'
import type { HouseText, Text } from './lang.ts'

/**
 * What is the matter with the document's words: a name written down wrong; two
 * statements fused; right words in the wrong mouth or place; a talk reported
 * faithfully where the outside evidence differs; true or open then and changed
 * since; not decidable; or nothing.
 */
export type Verdict = 'misheard' | 'merged' | 'misattributed' | 'said-not-so' | 'dated' | 'unverified' | 'ok'

export const verdictNames: Record<Verdict, HouseText> = {
  'misheard': { zh: '听写误', en: 'misheard' },
  'merged': { zh: '合并误', en: 'merged' },
  'misattributed': { zh: '归属误', en: 'misattributed' },
  'said-not-so': { zh: '口头不准', en: 'inexact as said' },
  'dated': { zh: '时效', en: 'dated' },
  'unverified': { zh: '无法核实', en: 'unverifiable' },
  'ok': { zh: '属实', en: 'as stated' },
}

/**
 * The episode was heard in a speech-recognition transcript without speaker
 * labels, so a speaker named from it is always inferred from context.
 */
export type EvidenceGrade = 'episode' | 'primary' | 'secondary'

export const evidenceNames: Record<EvidenceGrade, HouseText> = {
  episode: { zh: '节目听写', en: 'episode transcript' },
  primary: { zh: '一手', en: 'primary' },
  secondary: { zh: '二手或新闻', en: 'secondary or press' },
}

export interface Evidence {
  readonly grade: EvidenceGrade
  /** Time in the episode as h:mm:ss or a range, where the evidence was heard there. */
  readonly at?: string
  /** What the source is; required when there is no `at`. */
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
