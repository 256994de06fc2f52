import type { Sourced } from 'talkwright/data/cite'
import type { Text } from 'talkwright/data/lang'

export interface TakeHomePoint extends Sourced {
  readonly id: string
  readonly text: Text
  /** The slide that bears it out. */
  readonly slide: string
}

/** Three sentences to take home, each held up by words of the document. */
export const takeHome: readonly TakeHomePoint[] = [
  {
    id: 'no-exclusive-technology',
    text: { zh: 'Sebastian：2026年没有谁独占技术，拉开差距的是预算和硬件。', en: 'Sebastian: in 2026 nobody owns the technology; budget and hardware make the difference.' },
    slide: 'nine-predictions',
    cite: { section: '中美AI竞争格局/核心观点', words: '差异化因素将是预算和硬件约束，而非专有想法' },
  },
  {
    id: 'three-axes',
    text: { zh: 'Nathan：三条扩展轴都仍有效，但边际收益递减。', en: 'Nathan: all three axes of scaling still work, but with diminishing returns.' },
    slide: 'three-axes',
    cite: { section: '核心观点与预测', words: '在预训练、RL训练和推理时间扩展三个轴上仍有效，但边际收益递减' },
  },
  {
    id: 'ask-what-first',
    text: { zh: '谈AGI的年份之前，先问预测的是什么。', en: 'Before a year for AGI, ask what is being forecast.' },
    slide: 'agi-timeline',
    cite: { section: 'AGI时间线预测/定义问题', words: '我认为有很多分歧' },
  },
]
