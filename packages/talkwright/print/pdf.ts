import type { Browser } from 'playwright'
import type { ExportedDeck } from './exportName.ts'
import { join } from 'node:path'
import { entries } from '../author/deck/entries.ts'
import { loadDeck } from '../author/deck/load.ts'
import { slidePlaces } from '../author/deck/slidePlaces.ts'
import { writeWhole } from '../files/writeWhole.ts'
import { exportName } from './exportName.ts'
import { withMetadata } from './metadata.ts'
import { printDeck } from './print.ts'

/** Prints a served deck, a page a slide, into a folder and returns the file's path. */
export async function exportPdf(browser: Browser, address: string, deck: ExportedDeck, folder: string, progress?: (ready: number, total: number) => void): Promise<string> {
  const { headmatter, slides, tag } = await loadDeck(entries[deck.lang].file, deck.cut)
  const { pdf, labels } = await printDeck(browser, address, slidePlaces(slides), progress, deck)
  const file = join(folder, `${exportName(deck)}.pdf`)
  writeWhole(file, await withMetadata(pdf, { headmatter, slides, tag, lang: deck.lang, labels }))
  return file
}
