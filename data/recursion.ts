import type { Sourced } from 'talkwright/data/cite'
import type { Text } from 'talkwright/data/lang'

/** A node of the way in which a recursive language model works, in the words of the quotation of id `recursive-models`. */
export interface RecursionNode extends Sourced {
  readonly id: 'task' | 'subtask' | 'gather' | 'join'
  readonly text: Text
}

const section = '新兴技术方向/递归语言模型'

export const recursionNodes: readonly RecursionNode[] = [
  { id: 'task', text: { zh: '长上下文任务', en: 'A task with long context' }, cite: { section, words: '不是让LLM一次解决所有长上下文任务' } },
  { id: 'subtask', text: { zh: '子任务：递归调用LLM', en: 'Subtask: the LLM is called again' }, cite: { section, words: '而是分解成子任务，递归调用LLM解决' } },
  { id: 'gather', text: { zh: '可能去网上收集信息', en: 'may gather information on the web' }, cite: { section, words: '每个可能去网上收集信息' } },
  { id: 'join', text: { zh: '最后拼接在一起', en: 'Put together at the end' }, cite: { section, words: '最后拼接在一起' } },
]
