import { describe, expect, it } from 'vitest'
import { cutAtForeign, languageAmong } from '../../composables/foreign.ts'

const han = (words: string) => ({ words, lang: 'zh-CN' })

describe('cutAtForeign(text, lang)', () => {
  it.each([
    ['en', 'all English', ['all English']],
    ['en', 'the words “研究院” stand here', ['the words “', han('研究院'), '” stand here']],
    ['en', '学习，工作。', [han('学习，工作'), '。']],
    ['en', '一 and 二', [han('一'), ' and ', han('二')]],
    ['en', '', []],
    ['zh', '说RLVR是突破', ['说RLVR是突破']],
  ] as const)('in %s “%s”', (lang, text, expected) => expect(cutAtForeign(text, lang)).toEqual(expected))
})

it.each([
  ['费用', 'en', 'zh-CN'],
  ['3 费用', 'en', 'zh-CN'],
  ['Costs', 'en', undefined],
  ['费用', 'zh', undefined],
  ['GPT-5 与 Claude', 'zh', undefined],
  ['What the reading group made of it', 'zh', 'en'],
] as const)('an element with “%s” in a deck in %s has the tag %s', (text, lang, tag) => {
  expect(languageAmong(text, lang)).toBe(tag)
})
