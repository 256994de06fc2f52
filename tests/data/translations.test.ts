import { textsIn } from 'talkwright/author/document/texts'
import { expect, it } from 'vitest'
import { sectionNames } from '../../data/sections.ts'

const modules = Object.entries(import.meta.glob<Record<string, unknown>>('../../data/*.ts', { eager: true }))

it.each(modules)('%s translates every text that holds Han characters', (_, module) => {
  expect(textsIn(module).filter(({ zh, en }) => /\p{Script=Han}/u.test(zh) && zh === en)).toEqual([])
})

it('names every section of the document in English', () => {
  expect(Object.entries(sectionNames).filter(([, name]) => !name.en.trim() || /\p{Script=Han}/u.test(name.en))).toEqual([])
})

it('gives a sentence that stands in several places one English version; only a note’s short form may abbreviate', () => {
  const plain = (text: string) => text.replaceAll(/[\p{P}\s]/gu, '').toLowerCase()
  const isSentence = ({ zh }: { readonly zh: string }) => (zh.match(/\p{Script=Han}/gu) ?? []).length >= 7
  const said = Map.groupBy(modules.filter(([file]) => !file.endsWith('/notes.ts')).flatMap(([, module]) => textsIn(module)).filter(isSentence), ({ zh }) => plain(zh))
  expect([...said].map(([zh, texts]) => ({ zh, en: [...new Set(texts.map(({ en }) => plain(en)))] })).filter(({ en }) => en.length > 1)).toEqual([])
})
