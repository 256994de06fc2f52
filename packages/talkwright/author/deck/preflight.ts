import type { Fault } from './fault.ts'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { langs } from '../../model/lang.ts'
import { plain, talk } from '../../talk/config.ts'
import { engine, root } from '../../talk/root.ts'
import { citationsIn, unknownCitations } from '../document/citations.ts'
import { sectionsOf } from '../document/sections.ts'
import { checkSlides } from './checkSlides.ts'
import { DOCUMENT, entries } from './entries.ts'
import { lineOfFault } from './fault.ts'
import { requireFolderName } from './folderName.ts'
import { unreadable } from './frontmatter.ts'
import { readDeck } from './load.ts'
import { UserError } from './userError.ts'

/** Throws, with a line for each fault of the deck's own files, before anything is built or shown. */
export async function preflight(): Promise<void> {
  requireFolderName(root)
  const faults = [...await slideFaults(), ...plain ? [] : await citationFaults()]
  if (faults.length > 0)
    throw new UserError(faults.map(lineOfFault).join('\n'))
}

/** What is wrong with the slides of the pages that the entries list, and with the entries. */
export async function slideFaults(): Promise<Fault[]> {
  const decks = await Promise.all(langs.map(lang => readDeck(entries[lang].file)))
  const [first, ...others] = decks
  // What else a slide of Slidev may say is for Slidev to judge.
  if (plain)
    return [...first!.faults, ...first!.slides.flatMap(unreadable)]
  const faults = [...first!.faults, ...checkSlides(first!.slides, {
    layouts: namesIn('layouts/*.vue'),
    components: namesIn('components/*.vue').union(new Set(['Link'])),
    chapters: new Set(talk.chapters.map(({ id }) => id)),
  })]
  others.forEach((deck, index) => {
    if (!isDeepStrictEqual(deck.pages, first!.pages))
      faults.push({ file: entries[langs[index + 1]!].file, line: 0, message: `lists other chapters than ${basename(entries[langs[0]].file)}; make the lists equal` })
  })
  return faults
}

/** Each row of data cites words that stand in the document; the file and the words are named where they do not. */
async function citationFaults(): Promise<Fault[]> {
  const sections = sectionsOf(readFileSync(join(root, DOCUMENT), 'utf8'))
  const files = globSync('data/*.ts', { cwd: root }).sort().map(name => join(root, name))
  const modules = await Promise.all(files.map(async file => ({ file, rows: await import(pathToFileURL(file).href) as unknown })))
  return modules.flatMap(({ file, rows }) => unknownCitations(citationsIn(rows), sections).map(({ section, words }) => ({
    file,
    line: lineOf(words, file),
    message: `the document's section "${section}" does not hold the words "${words}"; correct the citation`,
  })))
}

function lineOf(words: string, file: string): number {
  return readFileSync(file, 'utf8').split('\n').findIndex(line => line.includes(words)) + 1
}

function namesIn(pattern: string): Set<string> {
  return new Set([root, engine].flatMap(folder => globSync(pattern, { cwd: folder })).map(file => basename(file, '.vue')).sort())
}
