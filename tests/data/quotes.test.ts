import type { SpeakerId } from 'talkwright/data/speaker'
import { readFileSync } from 'node:fs'
import { quotation } from 'talkwright/author/document/quotation'
import { sectionsOf } from 'talkwright/author/document/sections'
import { unitsOf } from 'talkwright/author/document/units'
import { expect, it } from 'vitest'
import { quotes } from '../../data/quotes.ts'
import { speakers } from '../../data/speakers.ts'

const markdown = readFileSync(new URL('../../data/source/notes.zh.md', import.meta.url), 'utf8')
const sections = sectionsOf(markdown)
const blockQuotes = unitsOf(markdown).filter(({ kind }) => kind === 'quote')

it('reads a speaker and words in every block quote of the document', () => {
  expect(blockQuotes.filter(unit => quotation(unit) === undefined)).toEqual([])
})

it('holds every block quote once, in its section and order, in its exact words and in the mouth that the document names', () => {
  const held = quotes.map(({ by, text, cite }) => [cite.section, speakers[by].name.zh, text.zh])
  const written = blockQuotes.map(unit => [unit.section, quotation(unit)?.speaker, quotation(unit)?.words])
  expect(held).toEqual(written)
})

it.each<[SpeakerId, number]>([['sebastian', 24], ['nathan', 21], ['lex', 5]])('gives %s %d quotes', (speaker, count) => {
  expect(quotes.filter(({ by }) => by === speaker)).toHaveLength(count)
})

it('gives no id to two quotes', () => {
  expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length)
})

it('cites words that stand only once in their section', () => {
  expect(quotes.filter(({ cite }) => sections.get(cite.section)?.split(cite.words).length !== 2)).toEqual([])
})
