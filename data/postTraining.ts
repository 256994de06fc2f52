import type { Sourced } from './cite.ts'
import type { Column } from './column.ts'
import type { Text } from './lang.ts'

export interface FeedbackTrait extends Sourced {
  readonly id: string
  readonly trait: Text
  readonly rlhf: Text
  readonly rlvr: Text
}

/** RLHF against RLVR, line by line as in the document. */
export const feedbackTraits: readonly FeedbackTrait[] = [
  {
    id: 'signal',
    trait: { zh: '信号来源', en: 'Source of the signal' },
    rlhf: { zh: '人类偏好', en: 'Human preference' },
    rlvr: { zh: '可验证答案', en: 'Verifiable answers' },
    cite: { section: '后训练前沿研究/RLHF vs RLVR', words: '信号来源 | 人类偏好 | 可验证答案' },
  },
  {
    id: 'scaling',
    trait: { zh: '扩展性', en: 'How it scales' },
    rlhf: { zh: '有限，会过拟合', en: 'Limited; it overfits' },
    rlvr: { zh: '可持续扩展', en: 'Can go on scaling' },
    cite: { section: '后训练前沿研究/RLHF vs RLVR', words: '扩展性 | 有限，会过拟合 | 可持续扩展' },
  },
  {
    id: 'domain',
    trait: { zh: '适用领域', en: 'Where it applies' },
    rlhf: { zh: '风格、格式、个性', en: 'Style, format, personality' },
    rlvr: { zh: '数学、代码、科学问题', en: 'Maths, code, scientific questions' },
    cite: { section: '后训练前沿研究/RLHF vs RLVR', words: '适用领域 | 风格、格式、个性 | 数学、代码、科学问题' },
  },
  {
    id: 'compute',
    trait: { zh: '计算需求', en: 'Compute needed' },
    rlhf: { zh: '相对较低', en: 'Relatively low' },
    rlvr: { zh: '持续增长', en: 'Keeps growing' },
    cite: { section: '后训练前沿研究/RLHF vs RLVR', words: '计算需求 | 相对较低 | 持续增长' },
  },
]

export interface AccuracyJump extends Sourced {
  readonly id: string
  readonly steps: number
  readonly beforePercent: number
  readonly afterPercent: number
  /** Whether the document hedges the starting value with 约. */
  readonly aboutBefore: boolean
  /** The same run as an editor's note documents it, in percent. */
  readonly documented: { readonly beforePercent: number, readonly afterPercent: number }
}

/** Sebastian's experiment on MATH-500, as the document quotes him. */
export const math500: AccuracyJump = {
  id: 'math-500',
  steps: 50,
  beforePercent: 15,
  afterPercent: 50,
  aboutBefore: true,
  documented: { beforePercent: 15.2, afterPercent: 47.4 },
  cite: { section: '后训练前沿研究/Sebastian的实验', words: '模型从15%提升到50%准确率' },
}

export const feedbackColumns: readonly Column<FeedbackTrait>[] = [
  { key: 'trait', header: { zh: '特性', en: 'Trait' }, share: 3 },
  { key: 'rlhf', header: { zh: 'RLHF', en: 'RLHF' }, share: 5 },
  { key: 'rlvr', header: { zh: 'RLVR', en: 'RLVR' }, share: 5 },
]
