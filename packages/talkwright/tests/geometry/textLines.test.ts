import { expect, it } from 'vitest'
import { textLines, textWidth } from '../../geometry/textLines.ts'

it.each([
  ['', 0],
  ['训练', 2],
  ['（训练）', 4],
  ['训练，', 3],
  ['RL', 1.12],
  ['RL训练', 3.12],
  ['𠀀', 1],
])('textWidth of "%s" is %f ems', (text, expected) => {
  expect(textWidth(text)).toBeCloseTo(expected)
})

it.each([
  ['at spaces, which do not stay at the ends of lines', 'one two three', 4, ['one two', 'three']],
  ['after Han punctuation', '先预训练，再后训练；最后推理', 6, ['先预训练，', '再后训练；', '最后推理']],
  ['nowhere, if all of it fits', '先预训练，再后训练', 9, ['先预训练，再后训练']],
  ['not inside a piece, however long it is', '先预训练', 2, ['先预训练']],
  ['where nothing is said, into nothing but itself', '', 5, ['']],
] as const)('textLines breaks %s', (_, text, ems, expected) => {
  expect(textLines(text, ems)).toEqual(expected)
})

it('textLines breaks between the given pieces instead, where there are some', () => {
  expect(textLines('大语言模型', 3, ['大', '语言', '模型'])).toEqual(['大语言', '模型'])
})

it('textLines loses no word', () => {
  const text = 'Scaling laws, held-out prediction and other words of some length'
  expect(textLines(text, 8).join(' ')).toBe(text)
})
