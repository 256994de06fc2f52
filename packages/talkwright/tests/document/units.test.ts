import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { quotation } from '../../author/document/quotation.ts'
import { sectionsOf } from '../../author/document/sections.ts'
import { unitsOf } from '../../author/document/units.ts'

const notes = readFileSync(new URL('../../../../data/source/notes.zh.md', import.meta.url), 'utf8')

it.each([
  ['a row of a table, but not its header', '| a | b |\n| --- | --- |\n| **c** | d e |', ['3 row c | d e']],
  ['an empty cell', '| a | b |\n| --- | --- |\n| c | |', ['3 row c | ']],
  ['items of a list, bulleted or numbered', '- a\n- b\n\n1. c', ['1 item a', '2 item b', '4 item c']],
  ['an item without the list nested in it, whose items are units', '1. **a**\n    - b\n    - c', ['1 item a', '2 item b', '3 item c']],
  ['a list right under its paragraph', '**a**：\n- b', ['1 paragraph a：', '2 item b']],
  ['a block quote right under its paragraph', '**a**：\n> **S**：“b”', ['1 paragraph a：', '2 quote S：“b”']],
  ['a block quote with an empty last line', '> **S**：“b”\n> \n\nc', ['1 quote S：“b”', '4 paragraph c']],
  ['a paragraph of two lines as one', 'a\nb', ['1 paragraph a b']],
  ['a link by its label', '1. [a](about:blank#b)', ['1 item a']],
  ['the author’s quotation marks as they are', '这一”a”b', ['1 paragraph 这一”a”b']],
  ['no heading and no rule', '# a\n\n## b\n\n---\n', []],
])('reads %s', (_, markdown, units) => {
  expect(unitsOf(markdown).map(({ kind, line, text }) => `${line} ${kind} ${text}`)).toEqual(units)
})

it('names the section of a unit by its path of headings', () => {
  const markdown = 'a\n\n## A\n\nb\n\n### B/C\n\nc\n\n### D\n\nd\n\n## E\n\ne'
  expect(unitsOf(markdown).map(({ section }) => section)).toEqual(['', 'A', 'A/B/C', 'A/D', 'E'])
})

it.each([
  ['**S**：“a”', { speaker: 'S', words: 'a' }],
  ['**S**：“a ’b’ “c” d”', { speaker: 'S', words: 'a ’b’ “c” d' }],
  ['**S**：a', undefined],
  ['“a”', undefined],
])('reads who says what in > %s', (line, said) => {
  expect(unitsOf(`> ${line}`).map(quotation)).toEqual([said])
})

it('reads no quotation outside a block quote', () => {
  expect(unitsOf('**S**：“a”').map(quotation)).toEqual([undefined])
})

it.each([['row', 60], ['item', 235], ['quote', 50], ['paragraph', 57]])('finds every %s of the document', (kind, count) => {
  expect(unitsOf(notes).filter(unit => unit.kind === kind)).toHaveLength(count)
})

it('places the units of the document in its sections', () => {
  const sections = sectionsOf(notes)
  expect(unitsOf(notes).filter(({ section }) => !sections.has(section))).toEqual([])
})

it('leaves no marks of emphasis in the units of the document', () => {
  expect(unitsOf(notes).filter(({ text }) => text.includes('*'))).toEqual([])
})
