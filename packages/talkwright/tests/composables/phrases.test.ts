import { expect, it } from 'vitest'
import { display } from '../../composables/lang.ts'
import { breaksUnaided, clauses, phrases } from '../../composables/phrases.ts'

it.each([
  ['传言被Apple收购', '传言|被|Apple|收购'],
  ['双方确认，近300亿美元', '双方|确认，|近300亿|美元'],
  ['（估计）', '（估计）'],
  ['（2025年6月，内部讨论）', '（2025年6月，|内部|讨论）'],
])('phrases(%s) breaks between words, never before closing punctuation', (text, expected) => {
  expect(phrases(text, 'zh').join('|')).toBe(expected)
})

it.each([
  ['paid once', 'paid once'],
  ['that pre-training is paid once', 'that |pre-training| is paid once'],
])('phrases(%s) breaks other languages at spaces, and no hyphenated word', (text, expected) => {
  expect(phrases(text, 'en').join('|')).toBe(expected)
})

it.each([
  ['多个专家网络，路由器选择性激活', '多个专家网络，|路由器选择性激活'],
  ['“一句。”', '“一句。”'],
  ['没有标点', '没有标点'],
])('clauses(%s) breaks after the punctuation of a clause', (text, expected) => {
  expect(clauses(text).join('|')).toBe(expected)
})

it.each([
  ['这一”DeepSeek时刻”震惊', '这一“DeepSeek时刻”震惊'],
  ['“jagged”特性', '“jagged”特性'],
  ['don’t and won’t', 'don’t and won’t'],
])('display(%s) opens a quotation on the left', (raw, shown) => {
  expect(display(raw)).toBe(shown)
})

it.each([
  ['直到', '出错', false],
  ['出错，', '再换', false],
  ['（内部', '讨论）', false],
  ['用', 'GPT', true],
  ['GPT', '写', true],
  ['近300亿', '美元', false],
  ['约80%', '的', false],
  ['GPT ', '写', true],
  ['Codex', 'Claude', true],
])('between “%s” and “%s”, a line is left to break by itself: %s', (before, after, expected) => {
  expect(breaksUnaided(before, after)).toBe(expected)
})
