import type { Sourced } from 'talkwright/data/cite'
import type { Text } from 'talkwright/data/lang'
import type { Point } from 'talkwright/data/point'

const moe = 'Transformer架构演进/MoE详解'
const few = 'Transformer架构演进/架构变化有限'

export const sparse: Point = {
  id: 'sparse',
  text: { zh: '有很多专家但只有少数活跃（MoE）', en: 'Many experts, but only a few active (MoE)' },
  cite: { section: moe, words: '稀疏（Sparse）：有很多专家但只有少数活跃（MoE）' },
}

export const dense: Point = {
  id: 'dense',
  text: { zh: '只有一个全连接模块，始终被利用', en: 'Only one fully connected module, always in use' },
  cite: { section: moe, words: '密集（Dense）：只有一个全连接模块，始终被利用' },
}

export const fewChanges: Point = {
  id: 'few-changes',
  text: { zh: '尽管AI快速发展，从GPT-2到gpt-oss-120b的根本架构变化很小', en: 'For all the speed of AI, the fundamental architecture has changed little from GPT-2 to gpt-oss-120b' },
  cite: { section: few, words: '尽管AI快速发展，从GPT-2到gpt-oss-120b的根本架构变化很小' },
}

/** A part of a Transformer block. */
export type BlockPart = 'norm' | 'attention' | 'feed-forward' | 'activation'

export interface ChangedPart extends Sourced {
  readonly id: string
  readonly part: BlockPart
  /** What was there, where the document says so. */
  readonly from?: Text
  readonly to: Text
  readonly text: Text
}

/** The four parts that changed from GPT-2 to gpt-oss-120b. */
export const changedParts: readonly ChangedPart[] = [
  {
    id: 'moe-layer',
    part: 'feed-forward',
    to: { zh: 'MoE层', en: 'MoE layers' },
    text: { zh: 'MoE层', en: 'MoE layers' },
    cite: { section: few, words: 'MoE层' },
  },
  {
    id: 'group-query-attention',
    part: 'attention',
    from: { zh: 'Multi-Head Attention', en: 'Multi-Head Attention' },
    to: { zh: 'Group Query Attention', en: 'Group Query Attention' },
    text: { zh: 'Group Query Attention（从Multi-Head Attention的微调）', en: 'Group Query Attention (a small adjustment of Multi-Head Attention)' },
    cite: { section: few, words: 'Group Query Attention（从Multi-Head Attention的微调）' },
  },
  {
    id: 'rms-norm',
    part: 'norm',
    from: { zh: 'LayerNorm', en: 'LayerNorm' },
    to: { zh: 'RMSNorm', en: 'RMSNorm' },
    text: { zh: 'LayerNorm替换为RMSNorm', en: 'LayerNorm replaced by RMSNorm' },
    cite: { section: few, words: 'LayerNorm替换为RMSNorm' },
  },
  {
    id: 'activation',
    part: 'activation',
    to: { zh: '类似sigmoid到ReLU', en: 'as from sigmoid to ReLU' },
    text: { zh: '非线性激活函数变化（类似sigmoid到ReLU）', en: 'A change of the non-linear activation (as from sigmoid to ReLU)' },
    cite: { section: few, words: '非线性激活函数变化（类似sigmoid到ReLU）' },
  },
]
