import type { Place } from '../../model/cuts.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { withSeconds } from '../../vite/rehearsal/newPages.ts'
import { proposals } from '../../vite/rehearsal/proposals.ts'
import { readRecord } from '../../vite/rehearsal/record.ts'

const slide = (id: string, seconds: number, words = 0, cut: Place = '10') => ({ frontmatter: { id, seconds, cut }, note: `::: zh\n${'字'.repeat(words)}\n:::\n::: en\nword\n:::` })

describe('proposals(slides, record)', () => {
  it.each([
    { title: 'proposes what was told, in steps of five seconds', of: slide('a', 30), told: 52_000, expected: { from: 30, to: 50, told: 52, heldByNotes: false } },
    { title: 'proposes never less than the notes need', of: slide('a', 60, 100), told: 9000, expected: { from: 60, to: 25, told: 9, heldByNotes: true } },
  ])('$title', ({ of, told, expected }) => {
    expect(proposals([of], { a: told })).toEqual([{ id: 'a', ...expected }])
  })

  it.each([
    { title: 'nothing where the plan was kept', of: slide('a', 30), told: 31_000 },
    { title: 'nothing for a slide that was passed over', of: slide('a', 30), told: 900 },
    { title: 'nothing for the appendix, which is not told', of: slide('a', 0, 0, 'appendix'), told: 60_000 },
  ])('$title', ({ of, told }) => {
    expect(proposals([of], { a: told })).toEqual([])
  })
})

describe('withSeconds(markdown, proposals)', () => {
  it('changes the seconds of that slide and nothing else', () => {
    const markdown = '---\nid: one\nseconds: 20\n---\n\nseconds: 20\n\n---\nid: two\nlayout: figure\nseconds: 30\n---\n\n# Two\n'
    expect(withSeconds(markdown, [{ id: 'two', from: 30, to: 45, told: 44, heldByNotes: false }])).toBe(markdown.replace('seconds: 30', 'seconds: 45'))
  })
})

describe('readRecord(file)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deck-record-'))
  const file = join(folder, 'record.json')
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(['{"cover": 0}', '{"cover": 61000.5, "agenda": 86400000}'])('takes %s', (text) => {
    writeFileSync(file, text)
    expect(readRecord(file)).toEqual(JSON.parse(text))
  })

  it.each(['{}', '[]', '[1]', 'null', '7', '{"cover": -1}', '{"cover": "61"}', '{"cover": 1e308}', '{"cover": 86400001}', '{"cover": {}}', '{"__proto__": 1}', '{'])('takes %s for no rehearsal', (text) => {
    writeFileSync(file, text)
    expect(() => readRecord(file)).toThrow('Nothing was rehearsed')
  })
})
