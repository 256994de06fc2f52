import type { Contrast } from 'talkwright/data/contrast'

/** What robots can do against what is hard for them. */
export const robotContrast: readonly Contrast[] = [
  {
    id: 'locomotion',
    name: { zh: '移动', en: 'Locomotion' },
    what: { zh: '在学习领域相对解决', en: 'Relatively solved in the field of learning' },
    cite: { section: '机器人与具身智能/当前状态', words: '移动（Locomotion）在学习领域相对解决' },
  },
  {
    id: 'manipulation',
    name: { zh: '操作', en: 'Manipulation' },
    what: { zh: '仍然困难', en: 'Still hard' },
    cite: { section: '机器人与具身智能/当前状态', words: '操作（Manipulation）仍然困难' },
  },
]
