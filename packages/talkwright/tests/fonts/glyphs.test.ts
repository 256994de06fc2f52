import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { langs } from '../../model/lang.ts'
import { engine, root } from '../../talk/root.ts'
import { charactersIn, deckCharacters } from '../../vite/fonts/characters.ts'
import { faces } from '../../vite/fonts/faces.ts'
import { missingGlyphs, missingGlyphsMessage } from '../../vite/fonts/glyphs.ts'
import { facesByWeight, stackFamilies } from '../../vite/fonts/stacks.ts'

const tokens = readFileSync(join(engine, 'styles', 'tokens.css'), 'utf8')

describe.each(langs)('in the %s deck', (lang) => {
  it('every character of the deck has a glyph in each weight of the sans stack', () => {
    const weights = facesByWeight(stackFamilies(tokens, 'sans', lang), faces)
    expect(weights).toHaveLength(2)
    expect(weights.map(stack => missingGlyphs(deckCharacters(root).keys(), stack))).toEqual([[], []])
  })

  it.each([
    ['serif', 'data/quotes.ts'],
    ['serif', 'data/source/notes.zh.md'],
    ['mono', 'snippets/grpo.ts'],
  ] as const)('the %s stack has a glyph for every character of %s', (name, file) => {
    expect(existsSync(join(root, file))).toBe(true)
    const [regular] = facesByWeight(stackFamilies(tokens, name, lang), faces)
    expect(missingGlyphs(charactersIn(readFileSync(join(root, file), 'utf8')), regular ?? [])).toEqual([])
  })
})

describe('missingGlyphs', () => {
  const sans = faces.filter(({ family }) => family.startsWith('Deck Sans'))
  const inter = faces.filter(({ family }) => family === 'Deck Sans')

  it.each([
    ['an emoji', '\u{1F600}', sans],
    ['a private character', '\uE123', sans],
    ['a Han character in Latin faces alone', '模', inter],
  ])('reports %s', (_, character, stack) => {
    expect(missingGlyphs(['a', character, 'b'], stack)).toEqual([character])
  })

  it('reports nothing that any one face of the stack has', () => {
    expect(missingGlyphs('模型model“”…—→', sans)).toEqual([])
  })

  it('is told in one line with code points, files and what to do', () => {
    const message = missingGlyphsMessage(['\u{1F600}', '\uE123'], new Map([['\u{1F600}', 'pages/a.md'], ['\uE123', 'data/b.ts']]))
    expect(message).toContain('U+1F600, pages/a.md')
    expect(message).toContain('U+E123, data/b.ts')
    expect(message).toContain('fonts/faces.ts')
    expect(message).not.toContain('\n')
  })
})
