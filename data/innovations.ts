import type { Sourced } from 'talkwright/data/cite'
import type { Column } from 'talkwright/data/column'
import type { Text } from 'talkwright/data/lang'

export interface Innovation extends Sourced {
  readonly id: string
  readonly name: Text
  readonly what: Text
  readonly models: Text
}

/** The five changes to the Transformer that the document lists. */
export const innovations: readonly Innovation[] = [
  {
    id: 'moe',
    name: { zh: 'Mixture of Experts (MoE)', en: 'Mixture of Experts (MoE)' },
    what: { zh: '多个专家网络，路由器选择性激活', en: 'Several expert networks; a router activates them selectively' },
    models: { zh: 'DeepSeek、Mistral Large 3', en: 'DeepSeek, Mistral Large 3' },
    cite: { section: 'Transformer架构演进/主要架构创新', words: '多个专家网络，路由器选择性激活' },
  },
  {
    id: 'mla',
    name: { zh: 'Multi-head Latent Attention', en: 'Multi-head Latent Attention' },
    what: { zh: '注意力机制的改进，压缩KV缓存', en: 'A refinement of attention that compresses the KV cache' },
    models: { zh: 'DeepSeek', en: 'DeepSeek' },
    cite: { section: 'Transformer架构演进/主要架构创新', words: '注意力机制的改进，压缩KV缓存' },
  },
  {
    id: 'gqa',
    name: { zh: 'Group Query Attention', en: 'Group Query Attention' },
    what: { zh: '降低KV缓存大小', en: 'Makes the KV cache smaller' },
    models: { zh: 'gpt-oss-120b、多数现代模型', en: 'gpt-oss-120b, most modern models' },
    cite: { section: 'Transformer架构演进/主要架构创新', words: '降低KV缓存大小' },
  },
  {
    id: 'swa',
    name: { zh: 'Sliding Window Attention', en: 'Sliding Window Attention' },
    what: { zh: '固定窗口滚动注意力', en: 'Attention over a fixed window that rolls along' },
    models: { zh: 'OLMo 3', en: 'OLMo 3' },
    cite: { section: 'Transformer架构演进/主要架构创新', words: '固定窗口滚动注意力' },
  },
  {
    id: 'gdn',
    name: { zh: 'Gated Delta Net', en: 'Gated Delta Net' },
    what: { zh: '线性缩放的注意力替代', en: 'A replacement for attention that scales linearly' },
    models: { zh: 'Qwen2-VL', en: 'Qwen2-VL' },
    cite: { section: 'Transformer架构演进/主要架构创新', words: '线性缩放的注意力替代 | Qwen2-VL' },
  },
]

export const innovationColumns: readonly Column<Innovation>[] = [
  { key: 'name', header: { zh: '创新', en: 'Innovation' }, share: 5 },
  { key: 'what', header: { zh: '说明', en: 'What it does' }, share: 5 },
  { key: 'models', header: { zh: '代表模型', en: 'Found in' }, share: 4 },
]
