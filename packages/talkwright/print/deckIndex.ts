import type { Browser } from 'playwright'
import type { DeckIndex } from '../data/deckIndex.ts'
import type { Lang } from '../data/lang.ts'
import type { LeftOutUnit } from '../data/leftOutUnit.ts'
import type { Coverage } from '../document/coverage.ts'
import type { ReadSlide } from '../document/deckIndex.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { glossary } from '../data/glossary.ts'
import { documentLang, langs } from '../data/lang.ts'
import { leftOut } from '../data/leftOut.ts'
import { notes } from '../data/notes.ts'
import { DOCUMENT, entries, root } from '../deck/entries.ts'
import { loadDeck } from '../deck/load.ts'
import { coverage } from '../document/coverage.ts'
import { coverageFigures, noteUses, termUses } from '../document/deckIndex.ts'
import { unitsOf } from '../document/units.ts'
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
