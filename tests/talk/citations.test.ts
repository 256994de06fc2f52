import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOCUMENT } from 'talkwright/author/deck/entries'
import { citationsIn, unknownCitations } from 'talkwright/author/document/citations'
import { sectionsOf } from 'talkwright/author/document/sections'
import { root } from 'talkwright/talk/root'
import { expect, it } from 'vitest'
import { sectionNames } from '../../data/sections.ts'

const modules = import.meta.glob<Record<string, unknown>>('../../data/*.ts', { eager: true })
const sections = sectionsOf(readFileSync(join(root, DOCUMENT), 'utf8'))
const cited = Object.entries(modules).filter(([, module]) => citationsIn(module).length > 0)

it('finds citations in the data at all, if the document says anything', () => {
  expect(cited.length > 0).toBe([...sections.values()].some(words => words.trim() !== ''))
})

it.each(cited)('%s cites only words that stand in the section it names', (_, module) => {
  expect(unknownCitations(citationsIn(module), sections)).toEqual([])
})

it('names every section of the document, and no other', () => {
  expect(Object.keys(sectionNames).toSorted()).toEqual([...sections.keys()].toSorted())
})
