import type { Sourced } from './cite.ts'
import type { Text } from './lang.ts'

/** A share of people, in percent. */
export interface Share extends Sourced {
  readonly id: string
  readonly what: Text
  readonly percent: number
  readonly said: Text
  /** Whether the document gives the figure, or an editor's note. */
  readonly from: 'document' | 'note'
}

/** The developer survey: the document's one figure, and what the editor's note has from its publisher. */
export const surveyShares: readonly Share[] = [
  {
    id: 'more-fun',
    what: { zh: '更有趣，或显著更有趣', en: 'More enjoyable, or significantly so' },
    percent: 80,
    said: { zh: '约80%', en: 'about 80%' },
    from: 'document',
    cite: { section: 'AI编程工具生态/开发者调查数据', words: '约80%的人发现使用AI编程更有趣或显著更有趣' },
  },
  {
    id: 'senior',
    what: { zh: '过半由AI生成：资深者', en: 'Over half AI-generated: seniors' },
    percent: 32,
    said: { zh: '32%', en: '32%' },
    from: 'note',
    cite: { section: 'AI编程工具生态/开发者调查数据', words: '资深开发者比初级开发者更可能在发布代码中使用50%以上的AI生成代码' },
  },
  {
    id: 'junior',
    what: { zh: '过半由AI生成：初级者', en: 'Over half AI-generated: juniors' },
    percent: 13,
    said: { zh: '13%', en: '13%' },
    from: 'note',
    cite: { section: 'AI编程工具生态/开发者调查数据', words: '资深开发者比初级开发者更可能在发布代码中使用50%以上的AI生成代码' },
  },
]
