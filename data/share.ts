import type { Axis } from 'talkwright/data/axis'
import type { Sourced } from 'talkwright/data/cite'
import type { Text } from 'talkwright/data/lang'

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
    what: { zh: '觉得更有趣或显著更有趣的人', en: 'People who find it more enjoyable, or significantly so' },
    percent: 80,
    said: { zh: '约80%', en: 'about 80%' },
    from: 'document',
    cite: { section: 'AI编程工具生态/开发者调查数据', words: '约80%的人发现使用AI编程更有趣或显著更有趣' },
  },
  {
    id: 'senior',
    what: { zh: '发布的代码过半由AI生成的资深者', en: 'Seniors whose shipped code is over half AI-generated' },
    percent: 32,
    said: { zh: '32%', en: '32%' },
    from: 'note',
    cite: { section: 'AI编程工具生态/开发者调查数据', words: '资深开发者比初级开发者更可能在发布代码中使用50%以上的AI生成代码' },
  },
  {
    id: 'junior',
    what: { zh: '发布的代码过半由AI生成的初级者', en: 'Juniors whose shipped code is over half AI-generated' },
    percent: 13,
    said: { zh: '13%', en: '13%' },
    from: 'note',
    cite: { section: 'AI编程工具生态/开发者调查数据', words: '资深开发者比初级开发者更可能在发布代码中使用50%以上的AI生成代码' },
  },
]

/** What the axis of the survey measures: each bar is of another group. */
export const shareAxis: Axis = {
  zh: '占该行所说的人（%）',
  en: 'Share of the people that the row names (%)',
  cite: { section: 'AI编程工具生态/开发者调查数据', words: '约80%的人发现使用AI编程更有趣或显著更有趣' },
}
