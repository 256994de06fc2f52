import type { Browser } from 'playwright'
import type { LoadedDeck } from '../author/deck/load.ts'
import type { ExportedDeck } from './exportName.ts'
import { join } from 'node:path'
import { entries } from '../author/deck/entries.ts'
import { loadDeck } from '../author/deck/load.ts'
import { slidePlaces } from '../author/deck/slidePlaces.ts'
import { writeWholeFolder } from '../files/writeWhole.ts'
import { eachSlide } from './eachSlide.ts'
import { exportName } from './exportName.ts'
import { openPrintPage } from './printPage.ts'
import { shareImages } from './shareImages.ts'
import { slideLabels } from './slideLabels.ts'

/** Takes pictures of a served deck, each slide in two sizes and one to share each chapter, into a folder within the given one, and returns its path. */
export async function exportImages(browser: Browser, address: string, deck: ExportedDeck, folder: string, progress: (done: number, total: number) => void = () => {}): Promise<string> {
  const { headmatter, slides } = await loadDeck(entries[deck.lang].file, deck.cut)
  const shown = deck.slides ?? slides.map((_, index) => index + 1)
  const openers = shown
    .map(number => ({ number, ...slides[number - 1]!.frontmatter }))
    // The appendix opens like a chapter and is none.
    .flatMap(({ number, layout, chapter }) => layout === 'chapter' && chapter ? [{ number, chapter }] : [])
  const page = await openPrintPage(browser, address, slidePlaces(slides), undefined, { ...deck, scale: 2 })
  try {
    const names = (await slideLabels(page)).map(label => fileName(label, slides))
    const total = names.length + openers.length
    // Kept until the last is taken, so that the folder is written in one go.
    const pictures = new Map<string, Uint8Array>()
    await eachSlide(page, async (index) => {
      pictures.set(`${names[index]}@1x.png`, await page.screenshot({ scale: 'css' }))
      pictures.set(`${names[index]}@2x.png`, await page.screenshot())
      progress(index + 1, total)
    })
    const shared = await shareImages(browser, { address, title: String(headmatter.title), openers, progress: done => progress(names.length + done, total) })
    for (const [chapter, picture] of shared)
      pictures.set(`share/${chapter}.png`, picture)
    const target = join(folder, exportName(deck))
    writeWholeFolder(target, pictures)
    return target
  }
  finally {
    await page.close()
  }
}

/** The name of a slide's pictures, in the order of the deck: `12.1` of the slide `agi` is `012.1-agi`. */
function fileName(label: string, slides: LoadedDeck['slides']): string {
  const [number, ...step] = label.split('.')
  return `${[number!.padStart(3, '0'), ...step].join('.')}-${slides[Number(number) - 1]!.frontmatter.id}`
}
