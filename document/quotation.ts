import type { Unit } from './units.ts'

export interface Quotation {
  /** The speaker's name as the document writes it. */
  readonly speaker: string
  /** What stands between the outer quotation marks. */
  readonly words: string
}

/** Who says what in a block quote of the form `**Speaker**：“words”`; undefined for any other unit. */
export function quotation(unit: Unit): Quotation | undefined {
  const [, speaker, words] = unit.kind === 'quote' ? unit.text.match(/^([^：“]+)：“(.+)”$/) ?? [] : []
  return speaker && words ? { speaker, words } : undefined
}
