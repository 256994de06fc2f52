import { expect, it } from 'vitest'
import { amountOf } from '../src/page/view.ts'

it.each([
  { text: '', han: 0, words: 0 },
  { text: '三条轴都还有效', han: 7, words: 0 },
  { text: '标点，不算。', han: 4, words: 0 },
  { text: 'All three axes still work', han: 0, words: 5 },
  { text: 'it doesn’t cost $2,000', han: 0, words: 4 },
  { text: 'GPT-5.2 Pro', han: 0, words: 2 },
  { text: '用 Claude Code 写代码', han: 4, words: 2 },
])('amountOf("$text") is $han Han characters and $words other words', ({ text, han, words }) => {
  expect(amountOf(text)).toEqual({ han, words })
})
