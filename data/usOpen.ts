import type { Sourced } from 'talkwright/data/cite'
import type { Text } from 'talkwright/data/lang'
import type { Point } from 'talkwright/data/point'

const atom = '美国开源AI倡议/ATOM项目'
const policy = '美国开源AI倡议/政策支持'

export const atomName: Point = {
  id: 'atom-name',
  text: { zh: '全称：American Truly Open Models', en: 'In full: American Truly Open Models' },
  cite: { section: atom, words: '**全称**：American Truly Open Models' },
}

/** What the project stands for, numbered in the document. */
export const atomClaims: readonly Point[] = [
  { id: 'engine', text: { zh: '开源模型将是AI研究的引擎', en: 'Open models will be the engine of AI research' }, cite: { section: atom, words: '开源模型将是AI研究的引擎' } },
  { id: 'own-them', text: { zh: '因此拥有它们很重要', en: 'So it is important to own them' }, cite: { section: atom, words: '因此拥有它们很重要' } },
  { id: 'build-the-best', text: { zh: '美国应该构建最好的模型，让最好的研究发生在美国', en: 'The US should build the best models, so that the best research happens in the US' }, cite: { section: atom, words: '美国应该构建最好的模型，让最好的研究发生在美国' } },
]

/** When something was: a month, or a year as a whole. */
export interface Moment {
  readonly year: number
  readonly month?: number
}

export interface Support extends Sourced {
  readonly id: string
  readonly who: Text
  readonly text: Text
  /** When, as the document says; absent where it does not. */
  readonly at?: Moment
  /** When, by an editor's note. */
  readonly notedAt?: Moment
  readonly amountUsd?: number
}

/** Support from policy and from money, in the document's order. */
export const policySupport: readonly Support[] = [
  {
    id: 'nsf',
    who: { zh: 'AI2获得NSF', en: 'AI2, from the NSF' },
    text: { zh: 'AI2获得NSF 1亿美元四年资助（NSF有史以来最大的CS资助）', en: 'AI2 gets $100 million over four years from the NSF (the largest CS grant the NSF has ever made)' },
    notedAt: { year: 2025, month: 8 },
    amountUsd: 100e6,
    cite: { section: policy, words: 'AI2获得NSF 1亿美元四年资助（NSF有史以来最大的CS资助）' },
  },
  {
    id: 'action-plan',
    who: { zh: '2025年美国AI行动计划', en: 'The US AI action plan of 2025' },
    text: { zh: '2025年美国AI行动计划包含”鼓励开源和开放权重AI”专门章节', en: 'The US AI action plan of 2025 has a chapter of its own on “encouraging open-source and open-weight AI”' },
    at: { year: 2025 },
    cite: { section: policy, words: '2025年美国AI行动计划包含”鼓励开源和开放权重AI”专门章节' },
  },
  {
    id: 'nvidia',
    who: { zh: 'NVIDIA（Jensen Huang）', en: 'NVIDIA (Jensen Huang)' },
    text: { zh: 'NVIDIA（Jensen Huang）对此非常兴奋', en: 'NVIDIA (Jensen Huang) is very excited about it' },
    cite: { section: policy, words: 'NVIDIA（Jensen Huang）对此非常兴奋' },
  },
  {
    id: 'reflection',
    who: { zh: 'Reflection AI', en: 'Reflection AI' },
    text: { zh: 'Reflection AI 20亿美元融资专门用于构建美国开源模型', en: 'Reflection AI raised $2 billion expressly to build US open models' },
    notedAt: { year: 2025, month: 10 },
    amountUsd: 2e9,
    cite: { section: policy, words: 'Reflection AI 20亿美元融资专门用于构建美国开源模型' },
  },
]
