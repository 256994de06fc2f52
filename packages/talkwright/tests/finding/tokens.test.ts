import { expect, it } from 'vitest'
import { tokens } from '../../views/finding/tokens.ts'

it.each([
  { text: 'Scaling laws still hold', words: ['scaling', 'laws', 'still', 'hold'] },
  { text: '训练数据的质量', words: ['训练', '数据', '的', '质量'] },
  { text: '用Claude写代码', words: ['用', 'claude', '写', '代码'] },
  { text: 'ＧＰＵ（租用）', words: ['gpu', '租用'] },
  { text: '，。…', words: [] },
])('tokens("$text") are $words', ({ text, words }) => {
  expect(tokens(text)).toEqual(words)
})
