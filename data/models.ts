import type { Sourced } from 'talkwright/data/cite'
import type { Text } from 'talkwright/data/lang'
import type { Point, PointGroup } from 'talkwright/data/point'
import type { SpeakerId } from 'talkwright/data/speaker'

const compared = '主流AI模型对比/ChatGPT vs Claude vs Gemini vs Grok'
const use = '主流AI模型对比/使用模式'
const chinese = '主流AI模型对比/为什么中国模型使用率低？'

/** What the document says of the four assistants. */
export const assistants: readonly PointGroup[] = [
  {
    id: 'claude',
    label: { zh: 'Claude Opus 4.5热潮', en: 'The Claude Opus 4.5 craze' },
    points: [
      {
        id: 'claude-meme',
        text: { zh: '在X/Twitter社区引发巨大热度，几乎成为一个meme', en: 'Enormous buzz on X/Twitter, almost a meme' },
        cite: { section: compared, words: '在X/Twitter社区引发巨大热度，几乎成为一个meme' },
      },
      {
        id: 'claude-code-and-philosophy',
        text: { zh: '在编程和哲学讨论方面表现出色', en: 'Excellent at programming and at discussing philosophy' },
        cite: { section: compared, words: '在编程和哲学讨论方面表现出色' },
      },
      {
        id: 'claude-warm',
        text: { zh: '用户普遍感觉”温暖且引人入胜”', en: 'Users generally find it “warm and engaging”' },
        cite: { section: compared, words: '用户普遍感觉”温暖且引人入胜”' },
      },
    ],
  },
  {
    id: 'gemini',
    label: { zh: 'Gemini 3', en: 'Gemini 3' },
    points: [
      {
        id: 'gemini-release',
        text: { zh: 'Google在2025年末发布，营销和”wow因素”很高', en: 'Released by Google at the end of 2025, with much marketing and “wow factor”' },
        cite: { section: compared, words: 'Google在2025年末发布，营销和”wow因素”很高' },
      },
      {
        id: 'gemini-overshadowed',
        text: { zh: '但被Claude Opus 4.5的持续热度掩盖', en: 'But overshadowed by the lasting buzz around Claude Opus 4.5' },
        cite: { section: compared, words: '但被Claude Opus 4.5的持续热度掩盖' },
      },
      {
        id: 'gemini-needle',
        text: { zh: '在长上下文”大海捞针”测试中曾是最佳选择', en: 'Was once the best choice in long-context “needle in a haystack” tests' },
        cite: { section: compared, words: '在长上下文”大海捞针”测试中曾是最佳选择' },
      },
      {
        id: 'gemini-quick',
        text: { zh: '适合快速简单查询', en: 'Suited to quick, simple queries' },
        cite: { section: compared, words: '适合快速简单查询' },
      },
    ],
  },
  {
    id: 'chatgpt',
    label: { zh: 'ChatGPT/GPT-5', en: 'ChatGPT/GPT-5' },
    points: [
      {
        id: 'chatgpt-largest',
        text: { zh: '仍是用户基数最大的平台', en: 'Still the platform with the largest user base' },
        cite: { section: compared, words: '仍是用户基数最大的平台' },
      },
      {
        id: 'chatgpt-flywheel',
        text: { zh: '品牌认知度和用户习惯形成飞轮效应', en: 'Brand recognition and habit form a flywheel' },
        cite: { section: compared, words: '品牌认知度和用户习惯形成飞轮效应' },
      },
      {
        id: 'chatgpt-router',
        text: { zh: 'GPT-5.2通过路由功能可能节省了大量GPU成本', en: 'GPT-5.2 may have saved a great deal of GPU cost by routing' },
        cite: { section: compared, words: 'GPT-5.2通过路由功能可能节省了大量GPU成本' },
      },
    ],
  },
  {
    id: 'grok',
    label: { zh: 'Grok 4', en: 'Grok 4' },
    points: [
      {
        id: 'grok-debugging',
        text: { zh: 'Grok 4 SuperGrok Heavy版本在调试方面表现出色', en: 'The SuperGrok Heavy version of Grok 4 is excellent at debugging' },
        cite: { section: compared, words: 'Grok 4 SuperGrok Heavy版本在调试方面表现出色' },
      },
      {
        id: 'grok-hard-core',
        text: { zh: '适合硬核调试任务', en: 'Suited to hard-core debugging' },
        cite: { section: compared, words: '适合硬核调试任务' },
      },
      {
        id: 'grok-real-time',
        text: { zh: '适合查找实时信息或AI Twitter上的内容', en: 'Suited to finding real-time information or what is on AI Twitter' },
        cite: { section: compared, words: '适合查找实时信息或AI Twitter上的内容' },
      },
    ],
  },
]

export type AssistantId = 'claude' | 'gemini' | 'chatgpt' | 'grok'

export interface Strength extends Sourced {
  readonly id: string
  readonly task: Text
  /** Of which assistants the document says that they are good at it; of the others it says nothing. */
  readonly statedOf: readonly AssistantId[]
  /** The document says that it was so once. */
  readonly past?: true
  /** Which assistant a guest uses for it, although the document does not say how good it is. */
  readonly used?: Sourced & {
    readonly of: AssistantId
    /** What the document names instead of the assistant, where that is inferred. */
    readonly inferredFrom?: Text
  }
}

/** The tasks for which the document names an assistant: what it does not say is no weakness. */
export const strengths: readonly Strength[] = [
  {
    id: 'programming-and-philosophy',
    task: { zh: '编程和哲学讨论', en: 'Programming, discussing philosophy' },
    statedOf: ['claude'],
    cite: { section: compared, words: '在编程和哲学讨论方面表现出色' },
  },
  {
    id: 'long-context',
    task: { zh: '长上下文（曾是最佳选择）', en: 'Long context (was once the best choice)' },
    statedOf: ['gemini'],
    past: true,
    cite: { section: compared, words: '在长上下文”大海捞针”测试中曾是最佳选择' },
  },
  {
    id: 'quick-queries',
    task: { zh: '快速简单查询', en: 'Quick, simple queries' },
    statedOf: ['gemini'],
    used: { of: 'chatgpt', cite: { section: use, words: '日常快速查询使用ChatGPT快速模式' } },
    cite: { section: compared, words: '适合快速简单查询' },
  },
  {
    id: 'complex-tasks',
    task: { zh: '复杂任务（如检查文档引用）', en: 'Complex tasks (such as checking references)' },
    statedOf: [],
    used: { of: 'chatgpt', inferredFrom: { zh: 'Pro模式，推断', en: 'Pro, inferred' }, cite: { section: use, words: '复杂任务使用Pro模式（如检查文档引用、格式错误）' } },
    cite: { section: use, words: '复杂任务使用Pro模式（如检查文档引用、格式错误）' },
  },
  {
    id: 'debugging',
    task: { zh: '硬核调试', en: 'Hard-core debugging' },
    statedOf: ['grok'],
    cite: { section: compared, words: '适合硬核调试任务' },
  },
  {
    id: 'real-time',
    task: { zh: '实时信息', en: 'Real-time information' },
    statedOf: ['grok'],
    cite: { section: compared, words: '适合查找实时信息或AI Twitter上的内容' },
  },
]

/** The assistants by the names under which the document compares them. */
export const assistantColumns: readonly { readonly id: AssistantId, readonly name: Text }[] = [
  { id: 'claude', name: { zh: 'Claude Opus 4.5', en: 'Claude Opus 4.5' } },
  { id: 'gemini', name: { zh: 'Gemini 3', en: 'Gemini 3' } },
  { id: 'chatgpt', name: { zh: 'ChatGPT/GPT-5', en: 'ChatGPT/GPT-5' } },
  { id: 'grok', name: { zh: 'Grok 4', en: 'Grok 4' } },
]

export interface ModelRoute extends Sourced {
  readonly id: string
  readonly by: SpeakerId
  /** What is asked; absent where the document names a habit for no task. */
  readonly task?: Text
  /** What it is asked of, or how. */
  readonly model: Text
}

/** Which question goes to which model, by the two guests' habits. */
export const modelRoutes: readonly ModelRoute[] = [
  {
    id: 'sebastian-daily',
    by: 'sebastian',
    task: { zh: '日常快速查询', en: 'Quick everyday queries' },
    model: { zh: 'ChatGPT快速模式', en: 'ChatGPT, fast mode' },
    cite: { section: use, words: '日常快速查询使用ChatGPT快速模式' },
  },
  {
    id: 'sebastian-complex',
    by: 'sebastian',
    task: { zh: '复杂任务（如检查文档引用、格式错误）', en: 'Complex tasks (such as checking references or formatting of a document)' },
    model: { zh: 'Pro模式', en: 'Pro mode' },
    cite: { section: use, words: '复杂任务使用Pro模式（如检查文档引用、格式错误）' },
  },
  {
    id: 'sebastian-auto',
    by: 'sebastian',
    model: { zh: '喜欢自动模式的智能路由', en: 'Likes the smart routing of the automatic mode' },
    cite: { section: use, words: '喜欢自动模式的智能路由' },
  },
  {
    id: 'nathan-thinking',
    by: 'nathan',
    model: { zh: '只使用GPT-5.2 Thinking或Pro模式', en: 'Uses only GPT-5.2 Thinking or Pro mode' },
    cite: { section: use, words: '只使用GPT-5.2 Thinking或Pro模式' },
  },
  {
    id: 'nathan-five',
    by: 'nathan',
    model: { zh: '经常同时运行5个Pro查询', en: 'Often runs 5 Pro queries at a time' },
    cite: { section: use, words: '经常同时运行5个Pro查询' },
  },
  {
    id: 'nathan-code',
    by: 'nathan',
    task: { zh: '信息和代码任务', en: 'Information and code tasks' },
    model: { zh: 'Claude Opus 4.5（始终开启扩展思考）', en: 'Claude Opus 4.5 (extended thinking always on)' },
    cite: { section: use, words: '信息和代码任务使用Claude Opus 4.5（始终开启扩展思考）' },
  },
  {
    id: 'nathan-real-time',
    by: 'nathan',
    task: { zh: '实时信息', en: 'Real-time information' },
    model: { zh: 'Grok', en: 'Grok' },
    cite: { section: use, words: '实时信息使用Grok' },
  },
  {
    id: 'nathan-quick',
    by: 'nathan',
    task: { zh: '快速简单任务', en: 'Quick, simple tasks' },
    model: { zh: 'Gemini', en: 'Gemini' },
    cite: { section: use, words: '快速简单任务使用Gemini' },
  },
]

export const chineseUseLead: Point = {
  id: 'chinese-use-lead',
  text: { zh: '尽管中国开源模型技术优秀，但在日常使用中', en: 'Chinese open models are technically excellent, yet in everyday use' },
  cite: { section: chinese, words: '尽管中国开源模型技术优秀，但在日常使用中' },
}

/** Why Chinese models are used less. */
export const chineseUse: readonly Point[] = [
  {
    id: 'gap-to-platform',
    text: { zh: '模型和平台之间存在差距', en: 'There is a gap between model and platform' },
    cite: { section: chinese, words: '模型和平台之间存在差距' },
  },
  {
    id: 'weights-not-platforms',
    text: { zh: '开源模型更多以开放权重而非平台著称', en: 'Open models are known for open weights more than as platforms' },
    cite: { section: chinese, words: '开源模型更多以开放权重而非平台著称' },
  },
  {
    id: 'us-quality',
    text: { zh: '美国模型在输出质量上仍然更好', en: 'US models are still better in the quality of output' },
    cite: { section: chinese, words: '美国模型在输出质量上仍然更好' },
  },
  {
    id: 'fewer-gpus',
    text: { zh: '中国模型因出口管制使用更少GPU，导致更慢', en: 'Because of export controls Chinese models use fewer GPUs, which makes them slower' },
    cite: { section: chinese, words: '中国模型因出口管制使用更少GPU，导致更慢' },
  },
]

/** The same habits as the document's sentences, a group for each guest. */
export const habits: readonly PointGroup[] = [
  {
    id: 'habits-sebastian',
    label: { zh: 'Sebastian的使用习惯', en: 'Sebastian’s habits' },
    by: 'sebastian',
    points: [
      {
        id: 'sebastian-daily-habit',
        text: { zh: '日常快速查询使用ChatGPT快速模式', en: 'Uses ChatGPT in fast mode for quick everyday queries' },
        cite: { section: use, words: '日常快速查询使用ChatGPT快速模式' },
      },
      {
        id: 'sebastian-complex-habit',
        text: { zh: '复杂任务使用Pro模式（如检查文档引用、格式错误）', en: 'Uses Pro mode for complex tasks (such as checking references or formatting of a document)' },
        cite: { section: use, words: '复杂任务使用Pro模式（如检查文档引用、格式错误）' },
      },
      {
        id: 'sebastian-auto-habit',
        text: { zh: '喜欢自动模式的智能路由', en: 'Likes the smart routing of the automatic mode' },
        cite: { section: use, words: '喜欢自动模式的智能路由' },
      },
    ],
  },
  {
    id: 'habits-nathan',
    label: { zh: 'Nathan的使用习惯', en: 'Nathan’s habits' },
    by: 'nathan',
    points: [
      {
        id: 'nathan-thinking-habit',
        text: { zh: '只使用GPT-5.2 Thinking或Pro模式', en: 'Uses only GPT-5.2 Thinking or Pro mode' },
        cite: { section: use, words: '只使用GPT-5.2 Thinking或Pro模式' },
      },
      {
        id: 'nathan-five-habit',
        text: { zh: '经常同时运行5个Pro查询', en: 'Often runs 5 Pro queries at a time' },
        cite: { section: use, words: '经常同时运行5个Pro查询' },
      },
      {
        id: 'nathan-code-habit',
        text: { zh: '信息和代码任务使用Claude Opus 4.5（始终开启扩展思考）', en: 'Uses Claude Opus 4.5 for information and code tasks (extended thinking always on)' },
        cite: { section: use, words: '信息和代码任务使用Claude Opus 4.5（始终开启扩展思考）' },
      },
      {
        id: 'nathan-real-time-habit',
        text: { zh: '实时信息使用Grok', en: 'Uses Grok for real-time information' },
        cite: { section: use, words: '实时信息使用Grok' },
      },
      {
        id: 'nathan-quick-habit',
        text: { zh: '快速简单任务使用Gemini', en: 'Uses Gemini for quick, simple tasks' },
        cite: { section: use, words: '快速简单任务使用Gemini' },
      },
    ],
  },
]
