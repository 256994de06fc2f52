import { expect, it } from 'vitest'
import { display } from '../../composables/lang.ts'
import { phrases } from '../../composables/phrases.ts'

it.each([
  ['传言被Apple收购', '传言|被|Apple|收购'],
  ['双方确认，近300亿美元', '双方|确认，|近300亿|美元'],
  ['（估计）', '（估计）'],
])('phrases(%s) breaks between words, never before closing punctuation', (text, expected) => {
  expect(phrases(text, 'zh').join('|')).toBe(expected)
})

it('leaves other languages whole', () => {
  expect(phrases('a b', 'en')).toEqual(['a b'])
})

it.each([
  ['这一”DeepSeek时刻”震惊', '这一“DeepSeek时刻”震惊'],
  ['“jagged”特性', '“jagged”特性'],
  ['don’t and won’t', 'don’t and won’t'],
])('display(%s) opens a quotation on the left', (raw, shown) => {
  expect(display(raw)).toBe(shown)
})
