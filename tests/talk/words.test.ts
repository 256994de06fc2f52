import { numbersIn } from 'talkwright/author/document/numbers'
import { textsIn } from 'talkwright/author/document/texts'
import { langs } from 'talkwright/data/lang'
import { expect, it } from 'vitest'

const modules = Object.entries(import.meta.glob<Record<string, unknown>>('../../data/*.ts', { eager: true }))

it.each(modules)('%s leaves no text empty in any language', (_, module) => {
  expect(textsIn(module).filter(text => langs.some(lang => !text[lang].trim()))).toEqual([])
})

it.each(modules)('%s gives the same numbers in all languages', (_, module) => {
  expect(textsIn(module).filter(text => new Set(langs.map(lang => numbersIn(text[lang], lang).join())).size > 1)).toEqual([])
})
