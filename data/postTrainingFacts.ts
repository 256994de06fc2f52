import type { Sourced } from 'talkwright/data/cite'
import type { Column } from 'talkwright/data/column'
import type { Text } from 'talkwright/data/lang'
import type { Point } from 'talkwright/data/point'

const rlvr = '后训练前沿研究/RLVR：2025年最大突破'
const ahead = '后训练前沿研究/未来方向'

export const rlvrDefinition: Point = {
  id: 'rlvr-definition',
  text: { zh: '定义：Reinforcement Learning with Verifiable Rewards', en: 'Definition: Reinforcement Learning with Verifiable Rewards' },
  cite: { section: rlvr, words: '**定义**：Reinforcement Learning with Verifiable Rewards' },
}

export const rlvrInFull: Point = {
  id: 'rlvr-in-full',
  text: { zh: '可验证奖励的强化学习', en: 'Reinforcement learning with verifiable rewards' },
  cite: { section: '术语表', words: '可验证奖励的强化学习' },
}

/** How RLVR works, numbered in the document; the last step leads back to the first. */
export const rlvrLoop: readonly Point[] = [
  { id: 'generate', text: { zh: '让模型生成答案', en: 'Let the model generate answers' }, cite: { section: rlvr, words: '让模型生成答案' } },
  { id: 'verify', text: { zh: '验证答案是否正确', en: 'Verify whether they are right' }, cite: { section: rlvr, words: '验证答案是否正确' } },
  { id: 'reward', text: { zh: '正确率作为RL奖励', en: 'The share of right answers is the RL reward' }, cite: { section: rlvr, words: '正确率作为RL奖励' } },
  { id: 'learn', text: { zh: '模型学会通过中间步骤解决问题', en: 'The model learns to solve problems through intermediate steps' }, cite: { section: rlvr, words: '模型学会通过中间步骤解决问题' } },
]

export const grpoName: Point = {
  id: 'grpo-name',
  text: { zh: 'Group Relative Policy Optimization', en: 'Group Relative Policy Optimization' },
  cite: { section: '后训练前沿研究/GRPO算法', words: '**Group Relative Policy Optimization**' },
}

export interface Direction extends Sourced {
  readonly id: string
  readonly term: Text
  readonly text: Text
}

/** Directions ahead, numbered in the document. */
export const postTrainingDirections: readonly Direction[] = [
  { id: 'process-reward', term: { zh: '过程奖励模型', en: 'Process reward models' }, text: { zh: '对解释的中间步骤评分', en: 'Score the intermediate steps of an explanation' }, cite: { section: ahead, words: '**过程奖励模型**：对解释的中间步骤评分' } },
  { id: 'value-functions', term: { zh: '价值函数', en: 'Value functions' }, text: { zh: '对每个token赋予价值', en: 'Assign a value to each token' }, cite: { section: ahead, words: '**价值函数**：对每个token赋予价值' } },
  { id: 'rubrics', term: { zh: 'Rubrics方法', en: 'Rubrics' }, text: { zh: 'LLM-as-judge为每个问题定义好答案标准', en: 'An LLM as judge defines for each problem what a good answer is' }, cite: { section: ahead, words: '**Rubrics方法**：LLM-as-judge为每个问题定义好答案标准' } },
  { id: 'science', term: { zh: '科学领域扩展', en: 'Extension to science' }, text: { zh: '将RLVR推广到更开放的领域', en: 'Carry RLVR to more open fields' }, cite: { section: ahead, words: '**科学领域扩展**：将RLVR推广到更开放的领域' } },
]

export const directionColumns: readonly Column<Direction>[] = [
  { key: 'term', header: { zh: '方向', en: 'Direction' }, share: 3 },
  { key: 'text', header: { zh: '做什么', en: 'What is done' }, share: 6 },
]
