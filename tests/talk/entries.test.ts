import { readFileSync } from 'node:fs'
import { entries } from 'talkwright/author/deck/entries'
import { loadDeck } from 'talkwright/author/deck/load'
import { localiseBody } from 'talkwright/author/deck/localiseBody'
import { langs } from 'talkwright/data/lang'
import { talk } from 'talkwright/talk/config'
import { expect, it } from 'vitest'

it.each(langs)('the entry in %s has the title of the deck', async (lang) => {
  expect((await loadDeck(entries[lang].file)).headmatter.title).toBe(talk.title[lang])
})

it.each(langs)('every slide that is told has notes in %s', async (lang) => {
  const { slides } = await loadDeck(entries[lang].file)
  const silent = slides.filter(({ frontmatter, note }) => frontmatter.cut !== 'appendix' && localiseBody(note ?? '', lang) === '')
  expect(silent.map(({ filepath, start }) => `${filepath}:${start + 1}`)).toEqual([])
})

it('no entry is left from a language that the deck does not have', () => {
  expect(langs.map(lang => readFileSync(entries[lang].file, 'utf8').match(/^lang: (\w+)$/m)?.[1])).toEqual([...langs])
})
