import type { Axis } from 'talkwright/data/axis'
import type { Sourced } from 'talkwright/data/cite'
import type { Text } from 'talkwright/data/lang'

export interface SitePower extends Sourced {
  readonly id: string
  readonly what: Text
  readonly gigawatts: number
  readonly amount: Text
  /** Whether the document gives the figure, or an editor's note. */
  readonly from: 'document' | 'note'
}

const cite = { section: '主要AI公司未来展望/xAI', words: '计划2026年初达到1吉瓦规模，年底达到2吉瓦' } as const

/** How large xAI plans to be, and what a satellite saw in the month of the first date. */
export const sitePower: readonly SitePower[] = [
  {
    id: 'early-2026',
    what: { zh: '计划2026年初达到', en: 'Planned for early 2026' },
    gigawatts: 1,
    amount: { zh: '1吉瓦', en: '1 gigawatt' },
    from: 'document',
    cite,
  },
  {
    id: 'end-2026',
    what: { zh: '计划2026年底达到', en: 'Planned for the end of 2026' },
    gigawatts: 2,
    amount: { zh: '2吉瓦', en: '2 gigawatts' },
    from: 'document',
    cite,
  },
  {
    id: 'satellite',
    what: { zh: '卫星判读，2026年1月', en: 'By satellite, January 2026' },
    gigawatts: 0.35,
    amount: { zh: '约350兆瓦冷却能力', en: 'about 350 MW of cooling' },
    from: 'note',
    cite,
  },
]

/** What the axis of the plans measures. */
export const powerAxis: Axis = { zh: '规模（吉瓦）', en: 'Scale (gigawatts)', cite }
