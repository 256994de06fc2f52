import type { Sourced } from 'talkwright/data/cite'
import type { Column } from 'talkwright/data/column'
import type { Text } from 'talkwright/data/lang'

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
  /** What the accuracy is measured on. */
  readonly benchmark: string
  readonly beforePercent: number
  readonly afterPercent: number
  /** The starting value as the document hedges it. */
  readonly before: Text
  /** The same run as an editor's note documents it, in percent. */
  readonly documented: { readonly beforePercent: number, readonly afterPercent: number }
}

/** Sebastian's experiment on MATH-500, as the document quotes him. */
export const math500: AccuracyJump = {
  id: 'math-500',
  steps: 50,
  benchmark: 'MATH-500',
  beforePercent: 15,
  afterPercent: 50,
  before: { zh: '约15%', en: 'about 15%' },
  documented: { beforePercent: 15.2, afterPercent: 47.4 },
  cite: { section: '后训练前沿研究/Sebastian的实验', words: '模型从15%提升到50%准确率' },
}

export const feedbackColumns: readonly Column<FeedbackTrait>[] = [
  { key: 'trait', header: { zh: '特性', en: 'Trait' }, share: 3 },
  { key: 'rlhf', header: { zh: 'RLHF', en: 'RLHF' }, share: 5 },
  { key: 'rlvr', header: { zh: 'RLVR', en: 'RLVR' }, share: 5 },
]

export interface GrpoRule extends Sourced {
  readonly id: string
  readonly text: Text
}

/** GRPO in the document's words. */
export const grpoRules: readonly GrpoRule[] = [
  {
    id: 'relative',
    text: { zh: '奖励基于给定动作相对于同问题其他答案的好坏', en: 'The reward depends on how good an action is relative to the other answers to the same problem' },
    cite: { section: '后训练前沿研究/GRPO算法', words: '奖励基于给定动作相对于同问题其他答案的好坏' },
  },
  {
    id: 'no-signal',
    text: { zh: '如果所有问题得到相同答案，就没有信号', en: 'If all problems get the same answer, there is no signal' },
    cite: { section: '后训练前沿研究/GRPO算法', words: '如果所有问题得到相同答案，就没有信号' },
  },
  {
    id: 'harder',
    text: { zh: '需要不断寻找更难的问题', en: 'Harder problems have to be found again and again' },
    cite: { section: '后训练前沿研究/GRPO算法', words: '需要不断寻找更难的问题' },
  },
]

/** Two groups of answers made up for the worked example: 1 for a right answer, 0 for a wrong one; and the rule of the document that one of them bears on. */
export const grpoGroups: readonly { readonly name: Text, readonly rewards: number[], readonly bears?: GrpoRule }[] = [
  { name: { zh: '自拟示例：4个答案，2个对', en: 'Made-up example: 4 answers, 2 right' }, rewards: [1, 0, 0, 1] },
  { name: { zh: '自拟示例：4个全对，没有信号', en: 'Made-up example: all 4 right, no signal' }, rewards: [1, 1, 1, 1], bears: grpoRules.find(({ id }) => id === 'no-signal') },
]
