import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from '@slidev/parser'
import { entries } from 'talkwright/author/deck/entries'
import { loadDeck } from 'talkwright/author/deck/load'
import { root } from 'talkwright/talk/root'
import { describe, expect, it } from 'vitest'
import { copiedPage, grownEntry, listedPages } from '../../bench/growth.ts'

const entry = readFileSync(entries.zh.file, 'utf8')
const nameOf = (page: string, copy: number) => `${page}.${copy}`

describe('listedPages', () => {
  it('names every page that Slidev finds in the entry, in its order', async () => {
    expect(listedPages(entry).map(page => `./${page}.md`)).toEqual((await loadDeck(entries.zh.file)).pages)
  })
})

describe('grownEntry', () => {
  it('lists the pages, then each copy of all of them, for Slidev to find', () => {
    const pages = listedPages(entry)
    const sources = parseSync(grownEntry(entry, 3, nameOf), 'slides.md').slides.flatMap(({ frontmatter }) => frontmatter.src ?? [])
    expect(sources).toEqual([...pages, ...pages.map(page => `${page}.2`), ...pages.map(page => `${page}.3`)].map(page => `./${page}.md`))
  })

  it('keeps the settings of the deck', () => {
    const settings = (text: string) => parseSync(text, 'slides.md').slides[0]!.frontmatter
    expect(settings(grownEntry(entry, 2, nameOf))).toEqual(settings(entry))
  })
})

describe('copiedPage', () => {
  it.each(listedPages(entry))('gives no slide of %s an id that another has, and changes nothing else', (page) => {
    const markdown = readFileSync(join(root, `${page}.md`), 'utf8')
    const slides = (text: string) => parseSync(text, 'page.md').slides
    const copies = [markdown, copiedPage(markdown, 2), copiedPage(markdown, 4)].map(slides)
    const ids = copies.flat().map(({ frontmatter }) => frontmatter.id as string)
    expect(new Set(ids).size).toBe(3 * copies[0]!.length)
    expect(ids.filter(id => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([])
    const rest = (slide: ReturnType<typeof slides>[number]) => ({ content: slide.content, note: slide.note, frontmatter: { ...slide.frontmatter, id: undefined } })
    expect(copies[1]!.map(rest)).toEqual(copies[0]!.map(rest))
  })
})
