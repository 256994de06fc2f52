import type { Axis } from 'talkwright/data/axis'
import type { Grade, Sourced } from 'talkwright/data/cite'
import type { Extent } from 'talkwright/data/extent'
import type { Text } from 'talkwright/data/lang'
import type { Point } from 'talkwright/data/point'

export interface TrainingStage extends Sourced {
  readonly id: string
  readonly stage: Text
  readonly what: Text
  readonly trait: Text
  /** The methods that the document names, where it names some; it adds 等, and others. */
  readonly methods?: readonly string[]
}

export const trainingStages: readonly TrainingStage[] = [
  {
    id: 'pre',
    stage: { zh: '预训练', en: 'Pre-training' },
    what: { zh: '在大规模互联网数据上进行下一个token预测', en: 'Next-token prediction on internet data at large scale' },
    trait: { zh: '吸收知识，最昂贵', en: 'Absorbs knowledge; the most expensive' },
    cite: { section: 'AI训练流程解析/三阶段训练', words: '在大规模互联网数据上进行下一个token预测 | 吸收知识，最昂贵' },
  },
  {
    id: 'mid',
    stage: { zh: '中间训练', en: 'Mid-training' },
    what: { zh: '与预训练类似但更专业化', en: 'Like pre-training, but more specialised' },
    trait: { zh: '长上下文文档、质量数据', en: 'Long-context documents, quality data' },
    cite: { section: 'AI训练流程解析/三阶段训练', words: '与预训练类似但更专业化 | 长上下文文档、质量数据' },
  },
  {
    id: 'post',
    stage: { zh: '后训练', en: 'Post-training' },
    what: { zh: 'SFT、DPO、RLVR、RLHF等', en: 'SFT, DPO, RLVR, RLHF and others' },
    trait: { zh: '技能解锁，相对便宜', en: 'Unlocks skills; relatively cheap' },
    methods: ['SFT', 'DPO', 'RLVR', 'RLHF'],
    cite: { section: 'AI训练流程解析/三阶段训练', words: 'SFT、DPO、RLVR、RLHF等 | 技能解锁，相对便宜' },
  },
]

export interface TokenScale extends Sourced {
  readonly id: string
  readonly what: Text
  readonly tokensTrillion: Extent
  /** What an editor's note documents instead, in trillions. */
  readonly documentedTrillion?: { readonly value: number, readonly label: Text }
  readonly grade: Grade
  readonly amount: Text
}

/** The sizes of pre-training data that the document gives, each with how firmly it says so. */
export const tokenScales: readonly TokenScale[] = [
  {
    id: 'research',
    what: { zh: '小型研究模型', en: 'Small research models' },
    tokensTrillion: { low: 5, high: 10 },
    grade: 'stated',
    amount: { zh: '5-10万亿', en: '5–10 trillion' },
    cite: { section: 'AI训练流程解析/预训练数据', words: '小型研究模型：5-10万亿token' },
  },
  {
    id: 'qwen',
    what: { zh: 'Qwen文档记载', en: 'Recorded in Qwen’s documents' },
    tokensTrillion: { atMost: 50 },
    documentedTrillion: { value: 36, label: { zh: 'Qwen3报告：约36万亿', en: 'Qwen3 report: about 36 trillion' } },
    grade: 'reported',
    amount: { zh: '高达50万亿', en: 'up to 50 trillion' },
    cite: { section: 'AI训练流程解析/预训练数据', words: 'Qwen文档记载：高达50万亿token' },
  },
  {
    id: 'closed-labs',
    what: { zh: '闭源实验室传言', en: 'Rumoured of closed labs' },
    tokensTrillion: { atMost: 100 },
    grade: 'rumour',
    amount: { zh: '可达100万亿', en: 'as much as 100 trillion' },
    cite: { section: 'AI训练流程解析/预训练数据', words: '闭源实验室传言：可达100万亿token' },
  },
]

/** What the axis of the token scales measures. */
export const tokensAxis: Axis = {
  zh: '训练数据（token）',
  en: 'Training data (tokens)',
  cite: { section: 'AI训练流程解析/预训练数据', words: '数据集规模以万亿token计量' },
}

/** The same scales as the document's sentences. */
export const tokenSentences: readonly Point[] = tokenScales.map(({ id, what, amount, cite }) => ({
  id: `${id}-sentence`,
  text: { zh: cite.words, en: `${what.en}: ${amount.en} tokens` },
  cite,
}))
