import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { planTalk, writingOf } from '../src/make.ts'
import { hashOf } from '../src/manifest.ts'
import { changeOf } from '../src/merge.ts'
import { changeLines } from '../src/update.ts'

describe('changeOf({ made, current, next })', () => {
  const [a, b, c] = ['one\ntwo\nthree\nfour\nfive', 'one\ntwo\nthree\nfour\nFIVE', 'ONE\ntwo\nthree\nfour\nfive'] as const
  const made = { hash: hashOf(a), text: a }
  it.each([
    ['nothing new', made, a, a, { kind: 'none' }],
    ['an edit and nothing new', made, b, a, { kind: 'none' }],
    ['a change that the owner has made, too', made, b, b, { kind: 'none' }],
    ['a change of an untouched file', made, a, b, { kind: 'changed', content: b }],
    ['an edit and a change elsewhere', made, b, c, { kind: 'merged', content: 'ONE\ntwo\nthree\nfour\nFIVE' }],
    ['an edit and a change in one place', made, b, 'one\ntwo\nthree\nfour\n5', { kind: 'conflict', places: [{ line: 5, next: ['5'] }] }],
    ['an edit and a change, and what was made is lost', { hash: made.hash }, b, c, { kind: 'conflict' }],
    ['a new file', undefined, undefined, a, { kind: 'added', content: a }],
    ['a new file where the owner has one', undefined, b, a, { kind: 'conflict' }],
    ['a file that is not needed any more', made, a, undefined, { kind: 'removed' }],
    ['a file that is not needed any more and was edited', made, b, undefined, { kind: 'conflict' }],
    ['a file that the owner took out', made, undefined, a, { kind: 'none' }],
    ['a file that the owner took out and that changes', made, undefined, b, { kind: 'conflict' }],
  ])('%s', (_, made, current, next, expected) => expect(changeOf({ path: 'a', made, current, next })).toMatchObject(expected))
})

describe('a second run', () => {
  let folder: string
  let notes: string
  let talk: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'deck-update-'))
    notes = join(folder, 'notes.md')
    talk = join(folder, 'talk')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const prepared = async (text: string) => {
    writeFileSync(notes, text)
    return writingOf(planTalk(notes, undefined, talk), notes, talk)
  }
  const run = async (text: string) => {
    const { changes, write } = await prepared(text)
    write()
    return changeLines(changes ?? [])
  }
  const edit = (path: string, change: (text: string) => string) => writeFileSync(join(talk, path), change(readFileSync(join(talk, path), 'utf8')))
  const read = (path: string) => readFileSync(join(talk, path), 'utf8')
  const text = '# T\n\n## Alpha\n\nFirst words.\n\n- one\n- two\n\n## Beta\n\nOther words.\n'

  it('on the same notes does nothing, whatever the owner has edited', async () => {
    await run(text)
    edit('pages/01-alpha.md', page => page.replace('\'Alpha\'', '\'Alpha asserts\''))
    expect(await run(text)).toEqual([])
    expect(read('pages/01-alpha.md')).toContain('Alpha asserts')
  })

  it('on changed notes brings what they say, and keeps the owner’s title', async () => {
    await run(text)
    edit('pages/01-alpha.md', page => page.replace('\'Alpha\'', '\'Alpha asserts\''))
    const lines = await run(text.replace('- two', '- two\n- three'))
    expect(lines.filter(line => line.startsWith('CONFLICT'))).toEqual([])
    expect(lines).toEqual(expect.arrayContaining(['changed   data/alpha.ts', 'merged    pages/01-alpha.md', 'changed   data/source/notes.en.md']))
    expect(read('pages/01-alpha.md')).toContain('Alpha asserts')
    expect(read('pages/01-alpha.md')).toContain('three')
    expect(read('data/alpha.ts')).toContain('three')
  })

  it('names a place that both have changed with what the notes want there, once, and leaves the file as it is', async () => {
    await run(text)
    edit('data/alpha.ts', data => data.replace('First words.', 'My words.'))
    const before = read('data/alpha.ts')
    const lines = await run(text.replace('First words.', 'New words.'))
    const at = lines.findIndex(line => line.startsWith('CONFLICT'))
    expect(lines.slice(at, at + 3)).toEqual([
      'CONFLICT  data/alpha.ts: you and the notes have changed the same place',
      expect.stringMatching(/^ {2}from line \d+, the notes now want:$/),
      expect.stringContaining('New words.'),
    ])
    expect(read('data/alpha.ts')).toBe(before)
    expect(await run(text.replace('First words.', 'New words.'))).toEqual([])
    expect(read('data/alpha.ts')).toBe(before)
  })

  it('says what it would do before it does it', async () => {
    await run(text)
    const before = read('data/alpha.ts')
    const { changes } = await prepared(text.replace('- two', '- three'))
    expect(changeLines(changes!)).toContain('changed   data/alpha.ts')
    expect(read('data/alpha.ts')).toBe(before)
  })

  it('takes out what the notes no longer have', async () => {
    await run(text)
    await run(text.slice(0, text.indexOf('## Beta')))
    expect(existsSync(join(talk, 'data/beta.ts'))).toBe(false)
  })

  it('touches nothing that it has not made', async () => {
    await run(text)
    writeFileSync(join(talk, 'mine.md'), 'mine')
    await run(text.replace('Other', 'Further'))
    expect(read('mine.md')).toBe('mine')
  })
})
