import type { Sourced } from 'talkwright/data/cite'
import type { Column } from 'talkwright/data/column'
import type { Text } from 'talkwright/data/lang'

export interface Deal extends Sourced {
  readonly id: string
  readonly company: Text
  /** US dollars as the document gives them; absent, with the text, where its cell is blank. */
  readonly amountUsd?: number
  /** The document writes 近 (close to) before the figure. */
  readonly about?: true
  readonly amount?: Text
  readonly type: Text
}

/** The expected acquisitions, in the document's order and with its types. */
export const deals: readonly Deal[] = [
  {
    id: 'groq',
    company: { zh: 'Groq', en: 'Groq' },
    amountUsd: 20e9,
    amount: { zh: '200亿美元', en: '$20 billion' },
    type: { zh: '被NVIDIA收购', en: 'Acquired by NVIDIA' },
    cite: { section: 'AI商业模式与并购/预期并购', words: 'Groq | 200亿美元 | 被NVIDIA收购' },
  },
  {
    id: 'scale-ai',
    company: { zh: 'Scale AI', en: 'Scale AI' },
    amountUsd: 30e9,
    about: true,
    amount: { zh: '近300亿美元', en: 'close to $30 billion' },
    type: { zh: '许可交易', en: 'Licensing deal' },
    cite: { section: 'AI商业模式与并购/预期并购', words: 'Scale AI | 近300亿美元 | 许可交易' },
  },
  {
    id: 'perplexity',
    company: { zh: 'Perplexity', en: 'Perplexity' },
    type: { zh: '传言被Apple收购', en: 'Rumoured to be acquired by Apple' },
    cite: { section: 'AI商业模式与并购/预期并购', words: 'Perplexity | - | 传言被Apple收购' },
  },
  {
    id: 'manus',
    company: { zh: 'Manus.ai', en: 'Manus.ai' },
    amountUsd: 2e9,
    amount: { zh: '20亿美元', en: '$2 billion' },
    type: { zh: '8个月内退出', en: 'Exit within 8 months' },
    cite: { section: 'AI商业模式与并购/预期并购', words: 'Manus.ai | 20亿美元 | 8个月内退出' },
  },
]

export const dealColumns: readonly Column<Deal>[] = [
  { key: 'company', header: { zh: '公司', en: 'Company' }, share: 2 },
  { key: 'amount', header: { zh: '估值/金额', en: 'Value or price' }, share: 3.4, sortBy: 'amountUsd', align: 'end' },
  { key: 'type', header: { zh: '类型', en: 'Kind' }, share: 3.6 },
]
