import type { Axis } from 'talkwright/data/axis'
import type { Grade, Sourced } from 'talkwright/data/cite'
import type { Column } from 'talkwright/data/column'
import type { Extent } from 'talkwright/data/extent'
import type { Text } from 'talkwright/data/lang'
import type { Point } from 'talkwright/data/point'

/** How far the document describes the curve of a scaling dimension, and no further. */
export type CurveForm = 'line-log-log' | 'line-log-x' | 'unstated'

export interface ScalingDimension extends Sourced {
  readonly id: 'pretraining' | 'rl' | 'inference'
  readonly name: Text
  readonly what: Text
  readonly state: Text
  readonly form: CurveForm
  /** The quantity on the horizontal axis. */
  readonly x: Text
  /** The quantity on the vertical axis and the words that name it; absent where the document names none. */
  readonly y?: Sourced & { readonly text: Text }
  /** Whether the cost falls once or with each query. */
  readonly paid: 'unstated' | (Sourced & { readonly how: 'once' | 'per-query' })
}

export const scalingDimensions: readonly ScalingDimension[] = [
  {
    id: 'pretraining',
    name: { zh: '预训练扩展', en: 'Pre-training scaling' },
    what: { zh: '模型大小 × 数据集大小', en: 'Model size × dataset size' },
    state: { zh: '仍有效但变得极其昂贵', en: 'Still works, but has become extremely expensive' },
    form: 'line-log-log',
    x: { zh: '模型 × 数据', en: 'Model × data' },
    y: {
      text: { zh: 'held-out预测准确率', en: 'Held-out prediction accuracy' },
      cite: { section: 'AI Scaling Laws现状/Scaling Laws的技术定义', words: 'Scaling Law是计算/数据与held-out预测准确率之间的幂律关系' },
    },
    paid: { how: 'once', cite: { section: 'AI Scaling Laws现状/关键洞察', words: '预训练是固定成本，能力永久存在' } },
    cite: { section: 'AI Scaling Laws现状/三个扩展维度', words: '模型大小 × 数据集大小 | 仍有效但变得极其昂贵' },
  },
  {
    id: 'rl',
    name: { zh: 'RL扩展', en: 'RL scaling' },
    what: { zh: '强化学习训练时长', en: 'Length of reinforcement-learning training' },
    state: { zh: '对数x轴，线性y轴增长', en: 'Grows linearly in y on a logarithmic x' },
    form: 'line-log-x',
    x: { zh: 'RL训练时长', en: 'RL training length' },
    paid: 'unstated',
    cite: { section: 'AI Scaling Laws现状/三个扩展维度', words: '强化学习训练时长 | 对数x轴，线性y轴增长' },
  },
  {
    id: 'inference',
    name: { zh: '推理时间扩展', en: 'Inference-time scaling' },
    what: { zh: '生成更多token解决问题', en: 'Generating more tokens to solve a problem' },
    state: { zh: 'o1引入，改变了使用方式', en: 'Introduced by o1; changed how models are used' },
    form: 'unstated',
    x: { zh: '生成的token', en: 'Tokens generated' },
    paid: { how: 'per-query', cite: { section: 'AI Scaling Laws现状/关键洞察', words: '推理扩展是每次查询成本' } },
    cite: { section: 'AI Scaling Laws现状/三个扩展维度', words: '生成更多token解决问题 | o1引入，改变了使用方式' },
  },
]

/** What the drawing of the dimensions rests on: what each is, what its axis carries and how it is paid. */
export const scalingSources: readonly Sourced[] = scalingDimensions.flatMap(({ cite, y, paid }) => [{ cite }, ...y ? [y] : [], ...paid === 'unstated' ? [] : [paid]])

export interface Cost extends Sourced {
  readonly id: string
  readonly what: Text
  /** US dollars; absent where the document gives an order of magnitude in words only. */
  readonly costUsd?: Extent
  readonly grade: Grade
  /** What an editor's note computes instead, in US dollars. */
  readonly documentedUsd?: { readonly value: number, readonly label: Text }
  readonly amount: Text
}

/** What the document says that training and serving cost. */
export const costs: readonly Cost[] = [
  {
    id: 'olmo-3',
    what: { zh: 'AI2训练OLMo 3的集群租赁', en: 'AI2’s cluster rental for OLMo 3' },
    costUsd: { about: 2e6 },
    grade: 'stated',
    documentedUsd: { value: 2.75e6, label: { zh: '按卡时推算：275万', en: 'by GPU hours: $2.75 million' } },
    amount: { zh: '约200万美元', en: 'about $2 million' },
    cite: { section: 'AI Scaling Laws现状/预训练现状', words: 'AI2训练OLMo 3的集群租赁成本约200万美元' },
  },
  {
    id: 'gpt-4-class',
    what: { zh: '训练GPT-4级别模型', en: 'Training a GPT-4-class model' },
    costUsd: { about: 5e6 },
    grade: 'stated',
    documentedUsd: { value: 5.576e6, label: { zh: '说的是DeepSeek-V3：557.6万', en: 'said of DeepSeek-V3: $5.576 million' } },
    amount: { zh: '约500万美元', en: 'about $5 million' },
    cite: { section: 'AI Scaling Laws现状/预训练现状', words: '训练GPT-4级别模型（约1万亿参数）成本约500万美元（云市场价格）' },
  },
  {
    id: 'serving',
    what: { zh: '服务成本', en: 'Serving' },
    grade: 'stated',
    amount: { zh: '远超训练成本，以数十亿美元计', en: 'far above training cost, counted in billions of dollars' },
    cite: { section: 'AI Scaling Laws现状/预训练现状', words: '服务成本远超训练成本（数十亿美元计算）' },
  },
]

export interface BudgetRule extends Sourced {
  readonly id: string
  readonly text: Text
}

export const budgetRules: readonly BudgetRule[] = [
  {
    id: 'fixed',
    text: { zh: '预训练是固定成本，能力永久存在', en: 'Pre-training is a fixed cost; the capability is there for good' },
    cite: { section: 'AI Scaling Laws现状/关键洞察', words: '预训练是固定成本，能力永久存在' },
  },
  {
    id: 'per-query',
    text: { zh: '推理扩展是每次查询成本', en: 'Inference scaling is a cost per query' },
    cite: { section: 'AI Scaling Laws现状/关键洞察', words: '推理扩展是每次查询成本' },
  },
  {
    id: 'reckon',
    text: { zh: '需要计算用户数量和模型生命周期', en: 'The number of users and the life of the model must be reckoned with' },
    cite: { section: 'AI Scaling Laws现状/关键洞察', words: '需要计算用户数量和模型生命周期' },
  },
]

/** What the axis of the costs measures. */
export const costAxis: Axis = {
  zh: '成本（美元）',
  en: 'Cost (US dollars)',
  cite: { section: 'AI Scaling Laws现状/预训练现状', words: '训练GPT-4级别模型（约1万亿参数）成本约500万美元（云市场价格）' },
}

export const dimensionColumns: readonly Column<ScalingDimension>[] = [
  { key: 'name', header: { zh: '维度', en: 'Dimension' }, share: 3 },
  { key: 'what', header: { zh: '说明', en: 'What it is' }, share: 5 },
  { key: 'state', header: { zh: '现状', en: 'State' }, share: 5 },
]

/** What the document says of costs, as its own sentences. */
export const costSentences: readonly Point[] = [
  {
    id: 'gpt-4-class-sentence',
    text: { zh: '训练GPT-4级别模型（约1万亿参数）成本约500万美元（云市场价格）', en: 'Training a GPT-4-class model (about 1 trillion parameters) costs about $5 million (cloud market price)' },
    cite: { section: 'AI Scaling Laws现状/预训练现状', words: '训练GPT-4级别模型（约1万亿参数）成本约500万美元（云市场价格）' },
  },
  {
    id: 'olmo-3-sentence',
    text: { zh: 'AI2训练OLMo 3的集群租赁成本约200万美元', en: 'AI2’s cluster rental for training OLMo 3 cost about $2 million' },
    cite: { section: 'AI Scaling Laws现状/预训练现状', words: 'AI2训练OLMo 3的集群租赁成本约200万美元' },
  },
  {
    id: 'serving-sentence',
    text: { zh: '服务成本远超训练成本（数十亿美元计算）', en: 'Serving costs far exceed the costs of training (counted in billions of dollars)' },
    cite: { section: 'AI Scaling Laws现状/预训练现状', words: '服务成本远超训练成本（数十亿美元计算）' },
  },
]
