import type { Browser } from 'playwright'
import type { ExportedDeck } from './exportName.ts'
import { join } from 'node:path'
import { entries } from '../author/deck/entries.ts'
import { loadDeck } from '../author/deck/load.ts'
import { slidePlaces } from '../author/deck/slidePlaces.ts'
import { writeWhole } from '../files/writeWhole.ts'
import { ui } from '../model/ui.ts'
import { exportName } from './exportName.ts'
import { withMetadata } from './metadata.ts'
import { printDeck } from './print.ts'

/** Prints the handout of a served deck into a folder and returns the file's path: of the slides that are told, unless some are chosen. */
export async function exportHandout(browser: Browser, address: string, deck: ExportedDeck, folder: string, progress?: (ready: number, total: number) => void): Promise<string> {
  const { headmatter, slides, tag } = await loadDeck(entries[deck.lang].file, deck.cut)
  const told = slides.flatMap(({ frontmatter }, index) => frontmatter.cut === 'appendix' ? [] : [index + 1])
  const { pdf } = await printDeck(browser, address, slidePlaces(slides), progress, { route: 'handout', slides: deck.slides ?? told })
  const file = join(folder, `${exportName(deck)}.handout.pdf`)
  writeWhole(file, await withMetadata(pdf, { headmatter, slides, tag, lang: deck.lang, title: `${headmatter.title}${ui.colon[deck.lang]}${ui.handout[deck.lang]}` }))
  return file
}
