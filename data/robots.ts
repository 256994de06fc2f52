import type { PointGroup } from 'talkwright/data/point'

export const robotState: PointGroup = {
  id: 'robot-state',
  label: { zh: '当前状态', en: 'The current state' },
  points: [
    {
      id: 'locomotion',
      text: { zh: '移动（Locomotion）在学习领域相对解决', en: 'Locomotion is relatively solved in the field of learning' },
      cite: { section: '机器人与具身智能/当前状态', words: '移动（Locomotion）在学习领域相对解决' },
    },
    {
      id: 'manipulation',
      text: { zh: '操作（Manipulation）仍然困难', en: 'Manipulation is still hard' },
      cite: { section: '机器人与具身智能/当前状态', words: '操作（Manipulation）仍然困难' },
    },
    {
      id: 'model-based',
      text: { zh: '带入传统基于模型的方法可能有价值', en: 'Bringing in traditional model-based methods may be of value' },
      cite: { section: '机器人与具身智能/当前状态', words: '带入传统基于模型的方法可能有价值' },
    },
  ],
}

/** What Nathan expects much of, and what he does not. */
export const robotProspects: readonly PointGroup[] = [
  {
    id: 'bullish',
    label: { zh: '看好', en: 'Bullish on' },
    by: 'nathan',
    points: [
      {
        id: 'self-driving',
        text: { zh: '自动驾驶汽车', en: 'Self-driving cars' },
        cite: { section: '机器人与具身智能/Nathan的观点', words: '自动驾驶汽车' },
      },
      {
        id: 'automation',
        text: { zh: '机器人自动化（如Amazon配送中心）', en: 'Automation with robots (such as Amazon’s distribution centres)' },
        cite: { section: '机器人与具身智能/Nathan的观点', words: '机器人自动化（如Amazon配送中心）' },
      },
      {
        id: 'robot-first',
        text: { zh: '设计为”机器人优先”的新设施', en: 'New facilities designed to be “robot-first”' },
        cite: { section: '机器人与具身智能/Nathan的观点', words: '设计为”机器人优先”的新设施' },
      },
    ],
  },
  {
    id: 'bearish',
    label: { zh: '看淡', en: 'Bearish on' },
    by: 'nathan',
    points: [
      {
        id: 'home-robots',
        text: { zh: '家用学习型机器人', en: 'Learning robots for the home' },
        cite: { section: '机器人与具身智能/Nathan的观点', words: '家用学习型机器人' },
      },
      {
        id: 'consumer-purchases',
        text: { zh: '消费级购买', en: 'Purchases by consumers' },
        cite: { section: '机器人与具身智能/Nathan的观点', words: '消费级购买' },
      },
    ],
  },
]
