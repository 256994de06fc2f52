import { readFileSync } from 'node:fs'
import { unitsOf } from 'talkwright/author/document/units'
import { expect, it } from 'vitest'
import { glossary } from '../../data/glossary.ts'

const markdown = readFileSync(new URL('../../data/source/notes.zh.md', import.meta.url), 'utf8')

it('explains every term of the document’s glossary in its words and order, and no other', () => {
  const rows = unitsOf(markdown).filter(({ kind, section }) => kind === 'row' && section === '术语表')
  expect(glossary.map(({ term, meaning }) => `${term.zh} | ${meaning.zh}`)).toEqual(rows.map(({ text }) => text))
})

it('writes a term alike in both languages', () => {
  expect(glossary.filter(({ term }) => String(term.zh) !== term.en)).toEqual([])
})
