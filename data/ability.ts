import type { Sourced } from 'talkwright/data/cite'
import type { Text } from 'talkwright/data/lang'

export interface Ability extends Sourced {
  readonly id: string
  readonly name: Text
  readonly grade: 'good' | 'bad'
  /** How well, in the document's words. */
  readonly said: Text
}

const section = 'AI是否会取代程序员/挑战'

/** What Nathan expects an automated software engineer to be good and bad at. */
export const jaggedAbilities: readonly Ability[] = [
  {
    id: 'traditional-ml',
    name: { zh: '传统ML系统', en: 'Traditional ML systems' },
    grade: 'good',
    said: { zh: '擅长', en: 'good at it' },
    cite: { section, words: '它会擅长传统ML系统和前端' },
  },
  {
    id: 'distributed-ml',
    name: { zh: '分布式ML', en: 'Distributed ML' },
    grade: 'bad',
    said: { zh: '训练数据很少，相当差', en: 'little training data: quite poor' },
    cite: { section, words: '分布式ML因为训练数据很少而相当差' },
  },
  {
    id: 'front-end',
    name: { zh: '前端', en: 'Front end' },
    grade: 'good',
    said: { zh: '擅长', en: 'good at it' },
    cite: { section, words: '它会擅长传统ML系统和前端' },
  },
]
