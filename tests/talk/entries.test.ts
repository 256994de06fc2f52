import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { deckTitle } from '../../data/deck.ts'
import { langs } from '../../data/lang.ts'
import { entries } from '../../deck/entries.ts'
import { loadDeck } from '../../deck/load.ts'
import { localiseBody } from '../../deck/localise.ts'

it.each(langs)('the entry in %s has the title of the deck', async (lang) => {
  expect((await loadDeck(entries[lang].file)).headmatter.title).toBe(deckTitle[lang])
})

it.each(langs)('every slide that is told has notes in %s', async (lang) => {
  const { slides } = await loadDeck(entries[lang].file)
  const silent = slides.filter(({ frontmatter, note }) => frontmatter.cut !== 'appendix' && localiseBody(note ?? '', lang) === '')
  expect(silent.map(({ filepath, start }) => `${filepath}:${start + 1}`)).toEqual([])
})

it('no entry is left from a language that the deck does not have', () => {
  expect(langs.map(lang => readFileSync(entries[lang].file, 'utf8').match(/^lang: (\w+)$/m)?.[1])).toEqual([...langs])
})
