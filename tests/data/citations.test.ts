import { readFileSync } from 'node:fs'
import { citationsIn, unknownCitations } from 'talkwright/author/document/citations'
import { sectionsOf } from 'talkwright/author/document/sections'
import { expect, it } from 'vitest'

const modules = import.meta.glob<Record<string, unknown>>('../../data/*.ts', { eager: true })
const sections = sectionsOf(readFileSync(new URL('../../data/source/notes.zh.md', import.meta.url), 'utf8'))
const cited = Object.entries(modules).filter(([, module]) => citationsIn(module).length > 0)

it('finds citations in the data at all', () => {
  expect(cited.length).toBeGreaterThan(8)
})

it('reports words that the section does not hold', () => {
  const cite = { section: '核心观点与预测', words: '不在文档里的话' } as const
  expect(unknownCitations([cite], sections)).toEqual([cite])
})
