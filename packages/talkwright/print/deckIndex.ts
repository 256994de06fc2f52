import type { Browser } from 'playwright'
import type { Coverage } from '../author/document/coverage.ts'
import type { ReadSlide } from '../author/document/deckIndex.ts'
import type { DeckIndex } from '../model/deckIndex.ts'
import type { Lang } from '../model/lang.ts'
import type { LeftOutUnit } from '../model/leftOutUnit.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOCUMENT, entries } from '../author/deck/entries.ts'
import { loadDeck } from '../author/deck/load.ts'
import { coverage } from '../author/document/coverage.ts'
import { coverageFigures, noteUses, termUses } from '../author/document/deckIndex.ts'
import { unitsOf } from '../author/document/units.ts'
import { documentLang, langs } from '../model/lang.ts'
import { glossary } from '../talk/glossary.ts'
import { leftOut } from '../talk/leftOut.ts'
import { notes } from '../talk/notes.ts'
import { root } from '../talk/root.ts'
import { readSlides } from './readSlides.ts'

/** Where the index is kept, relative to the project. */
export const INDEX_FILE = 'data/deckIndex.json'

/** Reads all slides of the served deck, in all languages, for what they show. */
export async function makeDeckIndex(browser: Browser, address: (lang: Lang) => string): Promise<{ coverage: Coverage<LeftOutUnit>, index: DeckIndex }> {
  const read = {} as Record<Lang, ReadSlide[]>
  for (const lang of langs)
    read[lang] = await readSlides(browser, address(lang), (await loadDeck(entries[lang].file)).slides)
  // The words that count are the document's own.
  const covered = coverage(unitsOf(readFileSync(join(root, DOCUMENT), 'utf8')), read[documentLang], leftOut)
  return {
    coverage: covered,
    index: {
      coverage: coverageFigures(covered),
      noteUses: noteUses(notes.map(({ id }) => id), read[documentLang]),
      termUses: Object.fromEntries(langs.map(lang => [lang, termUses(glossary.map(({ id, term }) => ({ id, term: term[lang] })), read[lang])])) as DeckIndex['termUses'],
    },
  }
}
