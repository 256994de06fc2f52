import type { Grade, Sourced } from './cite.ts'
import type { Extent } from './extent.ts'
import type { Text } from './lang.ts'

export interface SitePower extends Sourced {
  readonly id: string
  readonly what: Text
  readonly gigawatts: Extent
  readonly grade: Grade
  readonly amount: Text
  /** What an editor's note reports instead, in gigawatts. */
  readonly documentedGigawatts?: { readonly value: number, readonly label: Text }
}

const cite = { section: '主要AI公司未来展望/xAI', words: '计划2026年初达到1吉瓦规模，年底达到2吉瓦' } as const

/** How large xAI plans to be, and what a satellite saw in the month of the first date. */
export const sitePower: readonly SitePower[] = [
  {
    id: 'early-2026',
    what: { zh: '计划2026年初达到', en: 'Planned for early 2026' },
    gigawatts: { about: 1 },
    grade: 'reported',
    amount: { zh: '1吉瓦', en: '1 gigawatt' },
    documentedGigawatts: { value: 0.35, label: { zh: '卫星：约350兆瓦冷却', en: 'satellite: about 350 MW of cooling' } },
    cite,
  },
  {
    id: 'end-2026',
    what: { zh: '计划2026年底达到', en: 'Planned for the end of 2026' },
    gigawatts: { about: 2 },
    grade: 'reported',
    amount: { zh: '2吉瓦', en: '2 gigawatts' },
    cite,
  },
]

/** What the axis of the plans measures. */
export const powerAxis: Text = { zh: '规模（吉瓦）', en: 'Scale (gigawatts)' }
