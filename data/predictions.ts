import type { Sourced } from 'talkwright/data/cite'
import type { Column } from 'talkwright/data/column'
import type { Text } from 'talkwright/data/lang'
import type { SpeakerId } from 'talkwright/data/speaker'

export interface Prediction extends Sourced {
  readonly id: string
  readonly claim: Text
  /** Who made it; the document credits one of the nine to both guests. */
  readonly by: readonly SpeakerId[]
  /** Who made it, in the document's words. */
  readonly credited: Text
  readonly detail: Text
  /** The chapter that takes it up. */
  readonly chapter: string
}

/** The nine predictions of the document's first table, in its order. */
export const predictions: readonly Prediction[] = [
  {
    id: 'no-proprietary-lead',
    claim: { zh: '2026年不会有任何公司拥有独占技术', en: 'No company will have exclusive technology in 2026' },
    by: ['sebastian'],
    credited: { zh: 'Sebastian', en: 'Sebastian' },
    detail: { zh: '研究人员频繁跳槽，技术思想流动，差异化因素将是预算和硬件资源', en: 'Researchers change jobs often and ideas flow; what will set companies apart is budget and hardware' },
    chapter: 'china-us',
    cite: { section: '核心观点与预测', words: '2026年不会有任何公司拥有独占技术' },
  },
  {
    id: 'anthropic-code',
    claim: { zh: 'Anthropic正赢得代码领域', en: 'Anthropic is winning at code' },
    by: ['nathan'],
    credited: { zh: 'Nathan', en: 'Nathan' },
    detail: { zh: 'Claude Code和Claude Opus 4.5在编程社区获得巨大关注，文化上Anthropic押注代码策略成功', en: 'Claude Code and Claude Opus 4.5 get enormous attention among programmers; culturally, Anthropic’s bet on code has paid off' },
    chapter: 'coding-tools',
    cite: { section: '核心观点与预测', words: 'Anthropic正赢得代码领域' },
  },
  {
    id: 'chinese-open-models',
    claim: { zh: '中国开源模型将持续数年', en: 'Chinese open models will go on for years' },
    by: ['nathan'],
    credited: { zh: 'Nathan', en: 'Nathan' },
    detail: { zh: '中国公司通过开源获取国际影响力和市场份额，预计2026年开源模型制造商比2025年更多', en: 'Chinese companies gain international influence and market share through openness; more makers of open models are expected in 2026 than in 2025' },
    chapter: 'china-us',
    cite: { section: '核心观点与预测', words: '中国开源模型将持续数年' },
  },
  {
    id: 'gemini-gap',
    claim: { zh: 'Gemini将在2026年继续缩小与ChatGPT差距', en: 'Gemini will keep closing the gap with ChatGPT in 2026' },
    by: ['nathan'],
    credited: { zh: 'Nathan', en: 'Nathan' },
    detail: { zh: 'Google的规模优势，加上研究与产品分离更好，而OpenAI运营混乱', en: 'Google has scale and separates research from product better, while OpenAI’s operations are chaotic' },
    chapter: 'companies',
    cite: { section: '核心观点与预测', words: 'Gemini将在2026年继续缩小与ChatGPT差距' },
  },
  {
    id: 'scaling-holds',
    claim: { zh: '预训练Scaling Laws仍然有效但低垂果实已被摘取', en: 'Pre-training scaling laws still hold, but the low-hanging fruit is gone' },
    by: ['nathan'],
    credited: { zh: 'Nathan', en: 'Nathan' },
    detail: { zh: '在预训练、RL训练和推理时间扩展三个轴上仍有效，但边际收益递减', en: 'They still hold on three axes (pre-training, RL training and inference-time scaling) but with diminishing returns' },
    chapter: 'scaling',
    cite: { section: '核心观点与预测', words: '预训练Scaling Laws仍然有效但低垂果实已被摘取' },
  },
  {
    id: 'subscription-2000',
    claim: { zh: '2026年将出现$2000/月订阅服务', en: 'Subscriptions at $2,000 a month will appear in 2026' },
    by: ['nathan'],
    credited: { zh: 'Nathan', en: 'Nathan' },
    detail: { zh: '更大模型带来更高成本，从$200到$2000的10倍增长可能发生', en: 'Larger models bring higher costs; a 10-fold rise from $200 to $2,000 may happen' },
    chapter: 'business',
    cite: { section: '核心观点与预测', words: '2026年将出现$2000/月订阅服务' },
  },
  {
    id: 'rlvr-breakthrough',
    claim: { zh: 'RLVR是2025年最大突破', en: 'RLVR was the biggest breakthrough of 2025' },
    by: ['sebastian', 'nathan'],
    credited: { zh: '两位嘉宾', en: 'The two guests' },
    detail: { zh: 'Reinforcement Learning with Verifiable Rewards实现了推理模型的能力飞跃', en: 'Reinforcement Learning with Verifiable Rewards brought the leap in what reasoning models can do' },
    chapter: 'post-training',
    cite: { section: '核心观点与预测', words: 'RLVR是2025年最大突破' },
  },
  {
    id: 'automated-engineer',
    claim: { zh: '全自动编程工程师还需数年', en: 'The fully automated software engineer is still years away' },
    by: ['nathan'],
    credited: { zh: 'Nathan', en: 'Nathan' },
    detail: { zh: '软件开发会大幅自动化，但研究等领域需要更长时间，“jagged”特性会持续存在', en: 'Software development will be automated to a large degree, but fields such as research take longer, and the “jagged” profile will persist' },
    chapter: 'agi',
    cite: { section: '核心观点与预测', words: '全自动编程工程师还需数年' },
  },
  {
    id: 'llama-open',
    claim: { zh: 'Llama开源可能终结', en: 'Open-source Llama may come to an end' },
    by: ['nathan'],
    credited: { zh: 'Nathan', en: 'Nathan' },
    detail: { zh: 'Meta内部政治斗争和激励不一致导致Llama 5可能不会开源', en: 'Internal politics and misaligned incentives at Meta mean that Llama 5 may not be open' },
    chapter: 'companies',
    cite: { section: '核心观点与预测', words: 'Llama开源可能终结' },
  },
]

export const predictionColumns: readonly Column<Prediction>[] = [
  { key: 'claim', header: { zh: '观点/预测', en: 'View or prediction' }, share: 5 },
  { key: 'credited', header: { zh: '提出者', en: 'Made by' }, share: 2 },
  { key: 'detail', header: { zh: '详细说明', en: 'Details' }, share: 7 },
]
