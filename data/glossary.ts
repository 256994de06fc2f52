import type { Column } from 'talkwright/data/column'
import type { Term } from 'talkwright/data/term'

/** The glossary of the document, in its order. */
export const glossary = [
  {
    id: 'agi',
    term: { zh: 'AGI', en: 'AGI' },
    meaning: { zh: 'Artificial General Intelligence，通用人工智能', en: 'Artificial General Intelligence' },
    cite: { section: '术语表', words: '**AGI** | Artificial General Intelligence，通用人工智能' },
  },
  {
    id: 'asi',
    term: { zh: 'ASI', en: 'ASI' },
    meaning: { zh: 'Artificial Superintelligence，人工超级智能', en: 'Artificial Superintelligence' },
    cite: { section: '术语表', words: '**ASI** | Artificial Superintelligence，人工超级智能' },
  },
  {
    id: 'moe',
    term: { zh: 'MoE', en: 'MoE' },
    meaning: { zh: 'Mixture of Experts，专家混合，一种稀疏激活的神经网络架构', en: 'Mixture of Experts, a neural-network architecture with sparse activation' },
    cite: { section: '术语表', words: '**MoE** | Mixture of Experts，专家混合，一种稀疏激活的神经网络架构' },
  },
  {
    id: 'kv-cache',
    term: { zh: 'KV Cache', en: 'KV Cache' },
    meaning: { zh: 'Key-Value Cache，键值缓存，用于加速自回归生成', en: 'Key-Value Cache, used to speed up autoregressive generation' },
    cite: { section: '术语表', words: '**KV Cache** | Key-Value Cache，键值缓存，用于加速自回归生成' },
  },
  {
    id: 'rlvr',
    term: { zh: 'RLVR', en: 'RLVR' },
    meaning: { zh: 'Reinforcement Learning with Verifiable Rewards，可验证奖励的强化学习', en: 'Reinforcement Learning with Verifiable Rewards' },
    cite: { section: '术语表', words: '**RLVR** | Reinforcement Learning with Verifiable Rewards，可验证奖励的强化学习' },
  },
  {
    id: 'rlhf',
    term: { zh: 'RLHF', en: 'RLHF' },
    meaning: { zh: 'Reinforcement Learning from Human Feedback，人类反馈强化学习', en: 'Reinforcement Learning from Human Feedback' },
    cite: { section: '术语表', words: '**RLHF** | Reinforcement Learning from Human Feedback，人类反馈强化学习' },
  },
  {
    id: 'grpo',
    term: { zh: 'GRPO', en: 'GRPO' },
    meaning: { zh: 'Group Relative Policy Optimization，组相对策略优化', en: 'Group Relative Policy Optimization' },
    cite: { section: '术语表', words: '**GRPO** | Group Relative Policy Optimization，组相对策略优化' },
  },
  {
    id: 'ppo',
    term: { zh: 'PPO', en: 'PPO' },
    meaning: { zh: 'Proximal Policy Optimization，近端策略优化', en: 'Proximal Policy Optimization' },
    cite: { section: '术语表', words: '**PPO** | Proximal Policy Optimization，近端策略优化' },
  },
  {
    id: 'dpo',
    term: { zh: 'DPO', en: 'DPO' },
    meaning: { zh: 'Direct Preference Optimization，直接偏好优化', en: 'Direct Preference Optimization' },
    cite: { section: '术语表', words: '**DPO** | Direct Preference Optimization，直接偏好优化' },
  },
  {
    id: 'sft',
    term: { zh: 'SFT', en: 'SFT' },
    meaning: { zh: 'Supervised Fine-Tuning，监督微调', en: 'Supervised Fine-Tuning' },
    cite: { section: '术语表', words: '**SFT** | Supervised Fine-Tuning，监督微调' },
  },
  {
    id: 'lora',
    term: { zh: 'LoRA', en: 'LoRA' },
    meaning: { zh: 'Low-Rank Adaptation，低秩适应，一种参数高效微调方法', en: 'Low-Rank Adaptation, a parameter-efficient method of fine-tuning' },
    cite: { section: '术语表', words: '**LoRA** | Low-Rank Adaptation，低秩适应，一种参数高效微调方法' },
  },
  {
    id: 'fp8-fp4',
    term: { zh: 'FP8/FP4', en: 'FP8/FP4' },
    meaning: { zh: '8位/4位浮点数，用于降低内存和提高训练速度', en: '8-bit/4-bit floating-point numbers, used to reduce memory and raise training speed' },
    cite: { section: '术语表', words: '**FP8/FP4** | 8位/4位浮点数，用于降低内存和提高训练速度' },
  },
  {
    id: 'rope',
    term: { zh: 'RoPE', en: 'RoPE' },
    meaning: { zh: 'Rotary Position Embedding，旋转位置嵌入', en: 'Rotary Position Embedding' },
    cite: { section: '术语表', words: '**RoPE** | Rotary Position Embedding，旋转位置嵌入' },
  },
  {
    id: 'yarn',
    term: { zh: 'YaRN', en: 'YaRN' },
    meaning: { zh: 'Yet another RoPE extension，RoPE的上下文长度扩展方法', en: 'Yet another RoPE extension, a method of extending the context length of RoPE' },
    cite: { section: '术语表', words: '**YaRN** | Yet another RoPE extension，RoPE的上下文长度扩展方法' },
  },
  {
    id: 'rmsnorm',
    term: { zh: 'RMSNorm', en: 'RMSNorm' },
    meaning: { zh: 'Root Mean Square Layer Normalization，均方根层归一化', en: 'Root Mean Square Layer Normalization' },
    cite: { section: '术语表', words: '**RMSNorm** | Root Mean Square Layer Normalization，均方根层归一化' },
  },
  {
    id: 'cuda',
    term: { zh: 'CUDA', en: 'CUDA' },
    meaning: { zh: 'Compute Unified Device Architecture，NVIDIA的GPU编程平台', en: 'Compute Unified Device Architecture, NVIDIA’s platform for GPU programming' },
    cite: { section: '术语表', words: '**CUDA** | Compute Unified Device Architecture，NVIDIA的GPU编程平台' },
  },
  {
    id: 'tpu',
    term: { zh: 'TPU', en: 'TPU' },
    meaning: { zh: 'Tensor Processing Unit，Google的张量处理单元', en: 'Tensor Processing Unit, from Google' },
    cite: { section: '术语表', words: '**TPU** | Tensor Processing Unit，Google的张量处理单元' },
  },
  {
    id: 'atom',
    term: { zh: 'ATOM', en: 'ATOM' },
    meaning: { zh: 'American Truly Open Models，美国真正开放模型项目', en: 'American Truly Open Models, a project' },
    cite: { section: '术语表', words: '**ATOM** | American Truly Open Models，美国真正开放模型项目' },
  },
  {
    id: '996',
    term: { zh: '996', en: '996' },
    meaning: { zh: '9AM-9PM，每周6天的工作文化', en: '9AM–9PM, a work culture of 6 days a week' },
    cite: { section: '术语表', words: '**996** | 9AM-9PM，每周6天的工作文化' },
  },
  {
    id: 'vibe-coding',
    term: { zh: 'Vibe Coding', en: 'Vibe Coding' },
    meaning: { zh: '使用自然语言描述让AI生成代码的编程方式', en: 'Programming by describing in natural language what you want and letting AI write the code' },
    cite: { section: '术语表', words: '**Vibe Coding** | 使用自然语言描述让AI生成代码的编程方式' },
  },
  {
    id: 'compaction',
    term: { zh: 'Compaction', en: 'Compaction' },
    meaning: { zh: '压缩，Agent将长上下文压缩为摘要的过程', en: 'Compression: the process in which an agent compresses a long context into a summary' },
    cite: { section: '术语表', words: '**Compaction** | 压缩，Agent将长上下文压缩为摘要的过程' },
  },
] as const satisfies readonly Term[]

export type TermId = typeof glossary[number]['id']

export const glossaryColumns: readonly Column<Term>[] = [
  { key: 'term', header: { zh: '术语', en: 'Term' }, share: 2 },
  { key: 'meaning', header: { zh: '全称/解释', en: 'Full name, explanation' }, share: 7 },
]
