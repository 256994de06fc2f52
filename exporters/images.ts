import type { Browser } from 'playwright'
import type { ExportedDeck } from './exportName.ts'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { entries } from '../deck/entries.ts'
import { loadDeck } from '../deck/load.ts'
import { eachSlide } from './eachSlide.ts'
import { exportName } from './exportName.ts'
import { openPrintPage } from './printPage.ts'
import { writeShareImages } from './shareImages.ts'
import { slideLabels } from './slideLabels.ts'
import { slidePlaces } from './slidePlaces.ts'
import { writeWholeFolder } from './writeWhole.ts'

/** Takes pictures of a served deck, each slide in two sizes and one to share each chapter, into a folder within the given one, and returns its path. */
export async function exportImages(browser: Browser, address: string, deck: ExportedDeck, folder: string, progress: (done: number, total: number) => void = () => {}): Promise<string> {
  const { headmatter, slides } = await loadDeck(entries[deck.lang].file, deck.cut)
  const shown = deck.slides ?? slides.map((_, index) => index + 1)
  const openers = shown
    .map(number => ({ number, frontmatter: slides[number - 1]!.frontmatter as Readonly<Record<string, unknown>> }))
    .filter(({ frontmatter }) => frontmatter.layout === 'chapter')
    .map(({ number, frontmatter }) => ({ number, chapter: String(frontmatter.chapter) }))
  const page = await openPrintPage(browser, address, slidePlaces(slides), undefined, { ...deck, scale: 2 })
  try {
    const names = (await slideLabels(page)).map(label => fileName(label, slides))
    const total = names.length + openers.length
    const target = join(folder, exportName(deck))
    await writeWholeFolder(target, async (part) => {
      await eachSlide(page, async (index) => {
        await page.screenshot({ path: join(part, `${names[index]}@1x.png`), scale: 'css' })
        await page.screenshot({ path: join(part, `${names[index]}@2x.png`) })
        progress(index + 1, total)
      })
      if (openers.length === 0)
        return
      mkdirSync(join(part, 'share'))
      await writeShareImages(browser, { address, title: String(headmatter.title), openers, folder: join(part, 'share'), progress: done => progress(names.length + done, total) })
    })
    return target
  }
  finally {
    await page.close()
  }
}

/** The name of a slide's pictures, in the order of the deck: `12.1` of the slide `agi` is `012.1-agi`. */
function fileName(label: string, slides: readonly { readonly frontmatter: Readonly<Record<string, unknown>> }[]): string {
  const [number, ...step] = label.split('.')
  return `${[number!.padStart(3, '0'), ...step].join('.')}-${slides[Number(number) - 1]!.frontmatter.id}`
}
