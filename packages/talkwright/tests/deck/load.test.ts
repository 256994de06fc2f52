import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDeck } from '../../author/deck/load.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deck-load-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** An entry with a slide of these lines of frontmatter. */
function entry(...lines: readonly string[]): string {
  const file = join(folder, 'slides.md')
  writeFileSync(file, ['---', 'title: Deck', 'lang: en', 'hide: true', '---', '', '---', ...lines, '---', '', 'Words', ''].join('\n'))
  return file
}

const sound = ['id: one', 'layout: figure', 'title: { zh: 一, en: One }', 'seconds: 30']

describe('loadDeck(entry, cut)', () => {
  it('gives what each slide says of itself; minutes may be written as a number', async () => {
    const { slides } = await loadDeck(entry(...sound, 'cut: 20', 'own: kept'))
    expect(slides.map(({ frontmatter }) => frontmatter)).toEqual([{ id: 'one', layout: 'figure', title: { zh: '一', en: 'One' }, seconds: 30, cut: '20', own: 'kept' }])
  })

  it('leaves out what a cut does not show', async () => {
    expect((await loadDeck(entry(...sound, 'cut: 20'), '10')).slides).toEqual([])
  })

  it.each([
    ['no seconds', [...sound.slice(0, 3), 'cut: 20'], /slides\.md:7: no seconds; write how long/],
    ['steps that are no number', [...sound, 'cut: 20', 'clicks: three'], /slides\.md:7: "clicks: three"; write a number, or leave it out/],
    ['no YAML', [...sound, 'cut: [20'], /slides\.md:\d+: the frontmatter is no YAML/],
  ])('a slide with %s is an error that says where', async (_, lines, message) => {
    await expect(loadDeck(entry(...lines))).rejects.toThrow(message)
  })
})
