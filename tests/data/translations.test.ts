import { expect, it } from 'vitest'
import { sectionNames } from '../../data/sections.ts'
import { textsIn } from '../../document/texts.ts'

const modules = Object.entries(import.meta.glob<Record<string, unknown>>('../../data/*.ts', { eager: true }))

it.each(modules)('%s translates every text that holds Han characters', (_, module) => {
  expect(textsIn(module).filter(({ zh, en }) => /\p{Script=Han}/u.test(zh) && zh === en)).toEqual([])
})

it('names every section of the document in English', () => {
  expect(Object.entries(sectionNames).filter(([, name]) => !name.en.trim() || /\p{Script=Han}/u.test(name.en))).toEqual([])
})
