import type { Bound } from 'talkwright/data/bound'
import type { Sourced } from 'talkwright/data/cite'
import type { Text } from 'talkwright/data/lang'
import type { SpeakerId } from 'talkwright/data/speaker'

export interface Forecast extends Sourced {
  readonly id: string
  /** What is forecast: the claims are not about one and the same thing. */
  readonly what: Text
  readonly by: SpeakerId | 'report'
  /** Which edition of the report, where the report speaks. */
  readonly edition?: Text
  readonly bound: Bound
  readonly label: Text
  /** What an editor’s note adds to words that give no number; the bound is the editor’s then, and drawn so. */
  readonly boundByNote?: Text
  /** The forecast that this one revises. */
  readonly revises?: string
}

/** The day of publication, 31 January 2026, as a fraction of the year: spans are counted from here. */
export const publishedAt = 2026.08

export const forecasts: readonly Forecast[] = [
  {
    id: 'ai27-first',
    what: { zh: 'AGI', en: 'AGI' },
    by: 'report',
    edition: { zh: 'AI27报告 原预测', en: 'AI27, original' },
    bound: { kind: 'range', from: 2027, to: 2028 },
    label: { zh: '2027-2028年', en: '2027–2028' },
    cite: { section: 'AGI时间线预测/AI27报告预测', words: '**原预测**：2027-2028年' },
  },
  {
    id: 'ai27-update',
    what: { zh: 'AGI', en: 'AGI' },
    by: 'report',
    edition: { zh: 'AI27报告 更新', en: 'AI27, updated' },
    bound: { kind: 'year', year: 2031 },
    label: { zh: '2031年（均值）', en: '2031 (mean)' },
    revises: 'ai27-first',
    cite: { section: 'AGI时间线预测/AI27报告预测', words: '**更新预测**：2031年（均值）' },
  },
  {
    id: 'software',
    what: { zh: 'AGI自动化研究：软件方面', en: 'AGI automating research: software' },
    by: 'nathan',
    bound: { kind: 'within', years: 10 },
    label: { zh: '不到10年', en: 'less than 10 years' },
    cite: { section: 'AGI时间线预测/Nathan的看法', words: '在软件方面不到10年' },
  },
  {
    id: 'research',
    what: { zh: 'AGI自动化研究：研究等方面', en: 'AGI automating research: research etc.' },
    by: 'nathan',
    bound: { kind: 'beyond', years: 10 },
    label: { zh: '需要更长时间', en: 'takes longer' },
    boundByNote: { zh: '据编者注：超过10年', en: 'beyond 10 years by an editor’s note' },
    cite: { section: 'AGI时间线预测/Nathan的看法', words: '在研究等方面需要更长时间' },
  },
  {
    id: 'engineer',
    what: { zh: '全自动编程工程师', en: 'Fully automated software engineer' },
    by: 'nathan',
    bound: { kind: 'words' },
    label: { zh: '全自动编程工程师还需数年', en: 'The fully automated software engineer is still years away' },
    cite: { section: '核心观点与预测', words: '全自动编程工程师还需数年' },
  },
  {
    id: 'software-volume',
    what: { zh: '自动化软件的数量', en: 'Amount of automated software' },
    by: 'nathan',
    bound: { kind: 'end-of', year: 2026 },
    label: { zh: '今年年底将非常高', en: 'very high by the end of this year' },
    cite: { section: 'AI是否会取代程序员/Nathan的预测', words: '今年年底，自动化软件的数量将非常高' },
  },
]

/** The editor's layer of the timeline: what authors of the report themselves think of the automated coder. */
export interface EditorEstimate {
  readonly id: string
  readonly what: Text
  /** Whose estimate it is; absent where each point is another's. */
  readonly by?: Text
  /** Calendar years with fractions: the percentiles of one author, or the medians of several. */
  readonly points: readonly { readonly year: number, readonly percentile?: 10 | 50 | 90, readonly by?: Text }[]
  readonly asOf: string
  /** The editor's note that gives the evidence. */
  readonly note: string
}

export const editorEstimates: readonly EditorEstimate[] = [
  {
    id: 'author-2025-12',
    what: { zh: '自动化编码者', en: 'Automated coder' },
    by: { zh: 'Lifland', en: 'Lifland' },
    points: [{ year: 2027.5, percentile: 10 }, { year: 2032.5, percentile: 50 }, { year: 2085, percentile: 90 }],
    asOf: '2025-12',
    note: 'ai-2027',
  },
  {
    id: 'authors-2026-04',
    what: { zh: '自动化编码者', en: 'Automated coder' },
    points: [{ year: 2028.5, by: { zh: 'Kokotajlo', en: 'Kokotajlo' } }, { year: 2030.5, by: { zh: 'Lifland', en: 'Lifland' } }],
    asOf: '2026-04',
    note: 'ai-2027',
  },
]

export interface Milestone extends Sourced {
  readonly id: string
  readonly name: Text
}

/** The four milestones of the report, in order and without dates. */
export const milestones: readonly Milestone[] = [
  {
    id: 'coder',
    name: { zh: '超人类编码者', en: 'Superhuman coder' },
    cite: { section: 'AGI时间线预测/AI27报告预测', words: '超人类编码者' },
  },
  {
    id: 'researcher',
    name: { zh: '超人类AI研究员', en: 'Superhuman AI researcher' },
    cite: { section: 'AGI时间线预测/AI27报告预测', words: '超人类AI研究员' },
  },
  {
    id: 'superintelligent-researcher',
    name: { zh: '超智能AI研究员', en: 'Superintelligent AI researcher' },
    cite: { section: 'AGI时间线预测/AI27报告预测', words: '超智能AI研究员' },
  },
  {
    id: 'asi',
    name: { zh: '完整ASI', en: 'Full ASI' },
    cite: { section: 'AGI时间线预测/AI27报告预测', words: '完整ASI' },
  },
]
