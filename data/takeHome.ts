import type { Sourced } from './cite.ts'
import type { Text } from './lang.ts'

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
    text: { zh: '没有谁独占技术：拉开差距的是预算和硬件。', en: 'Nobody owns the technology: budget and hardware make the difference.' },
    slide: 'nine-predictions',
    cite: { section: '中美AI竞争格局/核心观点', words: '差异化因素将是预算和硬件约束，而非专有想法' },
  },
  {
    id: 'three-axes',
    text: { zh: '三条扩展轴都还有效：预训练付一次，推理按次付。', en: 'All three axes of scaling still work: pre-training is paid once, inference per query.' },
    slide: 'three-axes',
    cite: { section: '核心观点与预测', words: '在预训练、RL训练和推理时间扩展三个轴上仍有效' },
  },
  {
    id: 'ask-what-first',
    text: { zh: '谈AGI的年份之前，先问预测的是什么。', en: 'Before a year for AGI, ask what is being forecast.' },
    slide: 'agi-timeline',
    cite: { section: 'AGI时间线预测/定义问题', words: '我认为有很多分歧' },
  },
]
