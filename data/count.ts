import type { Sourced } from 'talkwright/data/cite'
import type { Text } from 'talkwright/data/lang'

/** A few things counted in words, such as 四五个. */
export interface Count extends Sourced {
  readonly id: string
  readonly label: Text
  readonly atLeast: number
  readonly atMost: number
  /** The count in the document's words. */
  readonly said: Text
}

/** Open models of DeepSeek's level in July 2025, as Nathan counts them. */
export const openModelCounts: readonly Count[] = [
  {
    id: 'china',
    label: { zh: '中国开源模型', en: 'Chinese open models' },
    atLeast: 4,
    atMost: 5,
    said: { zh: '四五个', en: 'four or five' },
    cite: { section: '美国开源AI倡议/ATOM项目', words: '有四五个DeepSeek级别的中国开源模型' },
  },
  {
    id: 'us',
    label: { zh: '美国', en: 'United States' },
    atLeast: 0,
    atMost: 0,
    said: { zh: '零个', en: 'zero' },
    cite: { section: '美国开源AI倡议/ATOM项目', words: '美国零个' },
  },
]
