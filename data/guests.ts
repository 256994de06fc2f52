import type { Sourced } from 'talkwright/data/cite'
import type { Text } from 'talkwright/data/lang'
import type { SpeakerId } from 'talkwright/data/speaker'

export interface GuestFact extends Sourced {
  readonly id: string
  readonly guest: SpeakerId
  readonly kind: 'who' | 'books' | 'work' | 'link'
  readonly text: Text
  /** The address behind a link; absent where the document names none. */
  readonly url?: string
}

/** All that the document's introduction says of the two guests, in its order. */
export const guestFacts = [
  {
    id: 'sebastian-who',
    guest: 'sebastian',
    kind: 'who',
    text: { zh: '机器学习研究员、工程师、教育者。', en: 'Machine-learning researcher, engineer and educator.' },
    cite: { section: '嘉宾简介/Sebastian Raschka', words: '机器学习研究员、工程师、教育者。' },
  },
  {
    id: 'sebastian-books',
    guest: 'sebastian',
    kind: 'books',
    text: {
      zh: '著有《Build a Large Language Model from Scratch》和《Build a Reasoning Model from Scratch》两本书，是从零开始学习LLM的权威资源。',
      en: 'Author of two books, “Build a Large Language Model from Scratch” and “Build a Reasoning Model from Scratch”, authoritative resources for learning LLMs from scratch.',
    },
    cite: {
      section: '嘉宾简介/Sebastian Raschka',
      words: '著有《Build a Large Language Model from Scratch》和《Build a Reasoning Model from Scratch》两本书，是从零开始学习LLM的权威资源。',
    },
  },
  {
    id: 'sebastian-x',
    guest: 'sebastian',
    kind: 'link',
    text: { zh: 'X: @rasbt', en: 'X: @rasbt' },
    url: 'https://x.com/rasbt',
    cite: { section: '嘉宾简介/Sebastian Raschka', words: 'X: @rasbt' },
  },
  {
    id: 'sebastian-blog',
    guest: 'sebastian',
    kind: 'link',
    text: { zh: '博客: magazine.sebastianraschka.com', en: 'Blog: magazine.sebastianraschka.com' },
    url: 'https://magazine.sebastianraschka.com',
    cite: { section: '嘉宾简介/Sebastian Raschka', words: '博客: magazine.sebastianraschka.com' },
  },
  {
    id: 'sebastian-youtube',
    guest: 'sebastian',
    kind: 'link',
    text: { zh: 'YouTube频道有课程', en: 'Courses on a YouTube channel' },
    cite: { section: '嘉宾简介/Sebastian Raschka', words: 'YouTube频道有课程' },
  },
  {
    id: 'nathan-who',
    guest: 'nathan',
    kind: 'who',
    text: { zh: 'Allen Institute for AI (AI2) 后训练负责人', en: 'Head of post-training at the Allen Institute for AI (AI2)' },
    cite: { section: '嘉宾简介/Nathan Lambert', words: 'Allen Institute for AI (AI2) 后训练负责人' },
  },
  {
    id: 'nathan-books',
    guest: 'nathan',
    kind: 'books',
    text: { zh: '《The RLHF Book》作者。', en: 'Author of “The RLHF Book”.' },
    cite: { section: '嘉宾简介/Nathan Lambert', words: '《The RLHF Book》作者。' },
  },
  {
    id: 'nathan-research',
    guest: 'nathan',
    kind: 'work',
    text: {
      zh: '专注于强化学习、语言模型后训练研究，是RLVR术语的提出者之一。',
      en: 'Focuses on research into reinforcement learning and the post-training of language models; one of those who came up with the term RLVR.',
    },
    cite: { section: '嘉宾简介/Nathan Lambert', words: '专注于强化学习、语言模型后训练研究，是RLVR术语的提出者之一。' },
  },
  {
    id: 'nathan-atom',
    guest: 'nathan',
    kind: 'work',
    text: { zh: '领导ATOM项目推动美国开源AI发展。', en: 'Leads the ATOM project to advance open-source AI in the US.' },
    cite: { section: '嘉宾简介/Nathan Lambert', words: '领导ATOM项目推动美国开源AI发展。' },
  },
  {
    id: 'nathan-x',
    guest: 'nathan',
    kind: 'link',
    text: { zh: 'X: @natolambert', en: 'X: @natolambert' },
    url: 'https://x.com/natolambert',
    cite: { section: '嘉宾简介/Nathan Lambert', words: 'X: @natolambert' },
  },
  {
    id: 'nathan-blog',
    guest: 'nathan',
    kind: 'link',
    text: { zh: '博客: interconnects.ai', en: 'Blog: interconnects.ai' },
    url: 'https://interconnects.ai',
    cite: { section: '嘉宾简介/Nathan Lambert', words: '博客: interconnects.ai' },
  },
  {
    id: 'nathan-podcast',
    guest: 'nathan',
    kind: 'link',
    text: { zh: '播客: Interconnects', en: 'Podcast: Interconnects' },
    cite: { section: '嘉宾简介/Nathan Lambert', words: '播客: Interconnects' },
  },
] as const satisfies readonly GuestFact[]
