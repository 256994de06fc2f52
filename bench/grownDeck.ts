import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { entries } from 'talkwright/author/deck/entries'
import { whenStopped } from 'talkwright/author/deck/stopping'
import { root } from 'talkwright/talk/root'
import { copiedPage, grownEntry, listedPages } from './growth.ts'

export interface GrownDeck {
  readonly entry: string
  readonly discard: () => void
}

/**
 * The Chinese deck several times over. Slidev finds everything from where the
 * entry stands, so that of a longer deck is made at the project's root, beside
 * a folder with the copies of its pages; git and the deck's other readers pass
 * over their names. Whoever makes the deck discards it.
 */
export function growDeck(times: number): GrownDeck {
  const { file } = entries.zh
  if (times === 1)
    return { entry: file, discard: () => {} }
  const folder = mkdtempSync(join(root, '.bench-'))
  const entry = `${folder}.md`
  const remove = () => [folder, entry].forEach(path => rmSync(path, { recursive: true, force: true }))
  const release = whenStopped(remove)
  const discard = () => {
    release()
    remove()
  }
  try {
    const text = readFileSync(file, 'utf8')
    const nameOf = (page: string, copy: number) => `${basename(folder)}/${basename(page)}.${copy}`
    for (const page of listedPages(text)) {
      const markdown = readFileSync(join(root, `${page}.md`), 'utf8')
      for (let copy = 2; copy <= times; copy++)
        writeFileSync(join(root, `${nameOf(page, copy)}.md`), copiedPage(markdown, copy))
    }
    writeFileSync(entry, grownEntry(text, times, nameOf))
    return { entry, discard }
  }
  catch (error) {
    discard()
    throw error
  }
}
