import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engine } from '../../talk/root.ts'
import { charactersIn, deckCharacters } from '../../vite/fonts/characters.ts'

describe('charactersIn', () => {
  it.each([
    ['each character once', '模型，模型', '，型模'],
    ['characters beyond 16 bits whole', 'a\u{20BB7}b', 'ab\u{20BB7}'],
    ['no controls, joiners, marks of direction or variation selectors', 'a\t\n\u200B\u200D\u200E\uFEFF\uFE0Fb', 'ab'],
    ['a no-break space, which is drawn', '\u00A0', '\u00A0'],
  ])('gives %s', (_, text, expected) => {
    expect([...charactersIn(text)].sort()).toEqual([...expected].sort())
  })

  it.each(['\'\\u2026\'', '\'\\u{2026}\'', 'content: \'\\2026\'', '<p>&#x2026;</p>', '<p>&#8230;</p>'])('finds the ellipsis written as %s', (text) => {
    expect(charactersIn(text)).toContain('…')
  })

  it('leaves out the ends of a range in a regular expression', () => {
    const found = charactersIn('/[\\u4E00-\\u9FFF]/')
    expect(['\u4E00', '\u9FFF'].filter(character => found.has(character))).toEqual([])
  })
})

describe('deckCharacters', () => {
  let root: string
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'deck-characters-'))
  })
  afterAll(() => rmSync(root, { recursive: true }))

  it.each([
    ['slides.md', '甲'],
    ['slide-bottom.vue', '乙'],
    ['talk.config.ts', '辛'],
    ['pages/01-a.md', '丙'],
    ['data/facts.ts', '丁'],
    ['data/topic/facts.ts', '戊'],
    ['components/Bar.vue', '己'],
    ['layouts/cover.vue', '庚'],
    ['snippets/loop.py', '癸'],
    ['setup/shortcuts.ts', '子'],
    ['styles/deck.css', '丑'],
  ])('finds a new character in %s and names that file', (file, character) => {
    write(file, character)
    expect(deckCharacters(root).get(character)).toBe(join(file))
  })

  it.each([...new Set(globSync('**/*.vue', { cwd: engine, exclude: ['tests/**'] }).map(file => file.split('/')[0]!))])('looks into %s of the engine, for it holds components', (folder) => {
    const shown = globSync(`${folder}/**/*.vue`, { cwd: engine }).flatMap(file => [...charactersIn(readFileSync(join(engine, file), 'utf8'))])
    const found = deckCharacters(root)
    expect(shown.filter(character => !found.has(character))).toEqual([])
  })

  it('names the first of several files that hold a character', () => {
    write('pages/02-b.md', '卯')
    write('pages/03-c.md', '卯')
    expect(deckCharacters(root).get('卯')).toBe(join('pages/02-b.md'))
  })

  it.each(['data/source/notes.zh.md', 'README.md', 'CHANGELOG.md', 'tests/x.test.ts', 'node_modules/x/index.ts'])('shows nothing of %s', (file) => {
    write(file, '寅')
    expect(deckCharacters(root).has('寅')).toBe(false)
  })

  it('always has printable ASCII and the no-break space', () => {
    const found = deckCharacters(root)
    expect([...' !09AZaz~\u00A0'].filter(character => !found.has(character))).toEqual([])
  })
})
