import type { PointGroup } from 'talkwright/data/point'

/** The world in 100 years: what changes, and what does not. */
export const hundredYears: readonly PointGroup[] = [
  {
    id: 'technology',
    label: { zh: '技术变化', en: 'Technology changes' },
    points: [
      {
        id: 'specialised-robots',
        text: { zh: '专门机器人用于特定任务', en: 'Specialised robots for specific tasks' },
        cite: { section: '人类文明的未来/100年后的世界', words: '专门机器人用于特定任务' },
      },
      {
        id: 'half-humanoids',
        text: { zh: '可能是半人形机器人', en: 'Possibly semi-humanoid robots' },
        cite: { section: '人类文明的未来/100年后的世界', words: '可能是半人形机器人' },
      },
      {
        id: 'brain-interfaces',
        text: { zh: '脑机接口', en: 'Brain–computer interfaces' },
        cite: { section: '人类文明的未来/100年后的世界', words: '脑机接口' },
      },
      {
        id: 'personal-devices',
        text: { zh: '人们可能仍携带某种形式的私人计算设备', en: 'People may still carry a personal computing device of some form' },
        cite: { section: '人类文明的未来/100年后的世界', words: '人们可能仍携带某种形式的私人计算设备' },
      },
    ],
  },
  {
    id: 'constants',
    label: { zh: '不变的东西', en: 'What does not change' },
    points: [
      {
        id: 'agency',
        text: { zh: '对代理和社区的需求', en: 'The need for agency and community' },
        cite: { section: '人类文明的未来/100年后的世界', words: '对代理和社区的需求' },
      },
      {
        id: 'togetherness',
        text: { zh: '与亲近的人一起做事', en: 'Doing things with the people close to us' },
        cite: { section: '人类文明的未来/100年后的世界', words: '与亲近的人一起做事' },
      },
      {
        id: 'meaning',
        text: { zh: '赋予生活意义的能力', en: 'The ability to give life meaning' },
        cite: { section: '人类文明的未来/100年后的世界', words: '赋予生活意义的能力' },
      },
    ],
  },
]

/** The analogy of the industrial revolution: what is remembered of it, and what may be of AI. */
export const remembered: readonly PointGroup[] = [
  {
    id: 'then',
    label: { zh: '记住的东西', en: 'What is remembered' },
    points: [
      {
        id: 'engine',
        text: { zh: '引擎（相当于计算机）', en: 'The engine (the equivalent of the computer)' },
        cite: { section: '人类文明的未来/工业革命的类比', words: '引擎（相当于计算机）' },
      },
      {
        id: 'machines',
        text: { zh: '特定改变生活的机器（空调、冰箱）', en: 'Particular machines that changed life (air conditioners, refrigerators)' },
        cite: { section: '人类文明的未来/工业革命的类比', words: '特定改变生活的机器（空调、冰箱）' },
      },
    ],
  },
  {
    id: 'of-ai',
    label: { zh: 'AI领域可能被记住的', en: 'What may be remembered of AI' },
    points: [
      {
        // The mark of the list tells this item from the computer above.
        id: 'computing',
        text: { zh: '计算', en: 'Computing' },
        cite: { section: '人类文明的未来/工业革命的类比', words: '- 计算' },
      },
      {
        id: 'deep-learning',
        text: { zh: '深度学习', en: 'Deep learning' },
        cite: { section: '人类文明的未来/工业革命的类比', words: '深度学习' },
      },
      {
        id: 'transformer',
        text: { zh: '可能是Transformer', en: 'Possibly the Transformer' },
        cite: { section: '人类文明的未来/工业革命的类比', words: '可能是Transformer' },
      },
    ],
  },
]
