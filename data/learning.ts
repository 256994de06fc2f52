import type { Sourced } from 'talkwright/data/cite'
import type { Text } from 'talkwright/data/lang'
import type { Point } from 'talkwright/data/point'
import type { SpeakerId } from 'talkwright/data/speaker'

/** One step of a ladder, with what it consists of; the citation is that of the title. */
export interface Step extends Sourced {
  readonly id: string
  readonly title: Text
  readonly points: readonly Point[]
}

export interface LearningLadder {
  readonly id: string
  /** Under whose name the document gives the advice. */
  readonly by: SpeakerId
  readonly label: Text
  readonly steps: readonly Step[]
}

/** The advice for starting to learn AI, step by step in the document's order. */
export const learningLadders: readonly LearningLadder[] = [
  {
    id: 'sebastian-advice',
    by: 'sebastian',
    label: { zh: 'Sebastian的建议', en: 'Sebastian’s advice' },
    steps: [
      {
        id: 'from-scratch',
        title: { zh: '从头实现简单模型', en: 'Implement a simple model from scratch' },
        points: [
          {
            id: 'own-computer',
            text: { zh: '在自己电脑上运行', en: 'Run it on your own computer' },
            cite: { section: 'AI入门学习建议/Sebastian的建议', words: '在自己电脑上运行' },
          },
          {
            id: 'core-methods',
            text: { zh: '理解预训练、监督微调、注意力机制', en: 'Understand pre-training, supervised fine-tuning and attention' },
            cite: { section: 'AI入门学习建议/Sebastian的建议', words: '理解预训练、监督微调、注意力机制' },
          },
          {
            id: 'principles',
            text: { zh: '不是为了日常使用，而是理解原理', en: 'Not for daily use but to understand the principles' },
            cite: { section: 'AI入门学习建议/Sebastian的建议', words: '不是为了日常使用，而是理解原理' },
          },
        ],
        cite: { section: 'AI入门学习建议/Sebastian的建议', words: '从头实现简单模型' },
      },
      {
        id: 'reverse-engineering',
        title: { zh: '逆向工程方法', en: 'Reverse engineering as a method' },
        points: [
          {
            id: 'weights-and-configs',
            text: { zh: '查看Hugging Face上的权重和配置文件', en: 'Look at the weights and configuration files on Hugging Face' },
            cite: { section: 'AI入门学习建议/Sebastian的建议', words: '查看Hugging Face上的权重和配置文件' },
          },
          {
            id: 'from-gpt-2',
            text: { zh: '从GPT-2模型开始添加组件', en: 'Start from the GPT-2 model and add components' },
            cite: { section: 'AI入门学习建议/Sebastian的建议', words: '从GPT-2模型开始添加组件' },
          },
          {
            id: 'load-weights',
            text: { zh: '加载预训练权重验证实现正确性', en: 'Load the pre-trained weights to verify that the implementation is correct' },
            cite: { section: 'AI入门学习建议/Sebastian的建议', words: '加载预训练权重验证实现正确性' },
          },
        ],
        cite: { section: 'AI入门学习建议/Sebastian的建议', words: '逆向工程方法' },
      },
    ],
  },
  {
    id: 'nathan-advice',
    by: 'nathan',
    label: { zh: 'Nathan的建议', en: 'Nathan’s advice' },
    steps: [
      {
        id: 'narrow-field',
        title: { zh: '做完基础后深入狭窄领域', en: 'After the basics, go deep into a narrow field' },
        points: [
          {
            id: 'three-papers',
            text: { zh: '很多问题只有三篇论文需要读', en: 'For many questions there are only three papers to read' },
            cite: { section: 'AI入门学习建议/Nathan的建议', words: '很多问题只有三篇论文需要读' },
          },
          {
            id: 'authors-reply',
            text: { zh: '作者可能会回复你的邮件', en: 'The authors may answer your email' },
            cite: { section: 'AI入门学习建议/Nathan的建议', words: '作者可能会回复你的邮件' },
          },
          {
            id: 'few-weeks',
            text: { zh: '花几周时间真正掌握狭窄领域', en: 'Take a few weeks to really master a narrow field' },
            cite: { section: 'AI入门学习建议/Nathan的建议', words: '花几周时间真正掌握狭窄领域' },
          },
        ],
        cite: { section: 'AI入门学习建议/Nathan的建议', words: '做完基础后深入狭窄领域' },
      },
      {
        id: 'advice-on-advice',
        title: { zh: '关于学习建议的建议', en: 'Advice about advice on learning' },
        points: [
          {
            id: 'offline-first',
            text: { zh: '第一遍离线专注模式阅读', en: 'Read offline and with focus the first time' },
            cite: { section: 'AI入门学习建议/Nathan的建议', words: '第一遍离线专注模式阅读' },
          },
          {
            id: 'llm-second',
            text: { zh: '第二遍使用LLM丰富体验', en: 'Use an LLM to enrich the experience the second time' },
            cite: { section: 'AI入门学习建议/Nathan的建议', words: '第二遍使用LLM丰富体验' },
          },
          {
            id: 'no-instant-look-up',
            text: { zh: '抵制立即查找的冲动', en: 'Resist the urge to look things up at once' },
            cite: { section: 'AI入门学习建议/Nathan的建议', words: '抵制立即查找的冲动' },
          },
        ],
        cite: { section: 'AI入门学习建议/Nathan的建议', words: '关于学习建议的建议' },
      },
    ],
  },
]
