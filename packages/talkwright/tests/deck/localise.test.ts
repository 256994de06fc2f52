import { expect, it } from 'vitest'
import { localiseValue } from '../../author/deck/localise.ts'
import { localiseBody } from '../../author/deck/localiseBody.ts'

it('picks one language of every pair at any depth and leaves other values', () => {
  const frontmatter = { id: 'a', title: { zh: '题', en: 'Title' }, list: [{ zh: '一', en: 'one' }], clicks: 2 }
  expect(localiseValue(frontmatter, 'en')).toEqual({ id: 'a', title: 'Title', list: ['one'], clicks: 2 })
})

it.each([
  ['zh', '共有\n中文\n结尾'],
  ['en', '共有\nEnglish\n结尾'],
] as const)('keeps in %s the lines of that language and those of all', (lang, expected) => {
  expect(localiseBody('共有\n::: zh\n中文\n:::\n::: en\nEnglish\n:::\n结尾', lang)).toBe(expected)
})
