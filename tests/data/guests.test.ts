import { readFileSync } from 'node:fs'
import { unitsOf } from 'talkwright/author/document/units'
import { expect, it } from 'vitest'
import { colophon } from '../../data/episode.ts'
import { guestFacts } from '../../data/guests.ts'

const markdown = readFileSync(new URL('../../data/source/notes.zh.md', import.meta.url), 'utf8')
const units = unitsOf(markdown).filter(({ section }) => section.startsWith('嘉宾简介/'))
const rows = [...guestFacts, ...colophon]

it('leaves no word of the document about its guests, or of its last lines, without a row', () => {
  const left = units.map(({ section, text }) => rows
    .filter(({ cite }) => cite.section === section)
    .reduce((rest, { cite }) => rest.replace(cite.words, ''), text))
  expect(left.filter(rest => /[^，。\s]/.test(rest))).toEqual([])
})

it('puts each guest’s facts under the guest’s own heading', () => {
  const headings = { sebastian: '嘉宾简介/Sebastian Raschka', nathan: '嘉宾简介/Nathan Lambert' }
  expect(guestFacts.filter(({ guest, cite }) => cite.section !== headings[guest])).toEqual([])
})
