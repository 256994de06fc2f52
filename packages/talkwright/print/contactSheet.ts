import type { Browser } from 'playwright'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPrintPage } from './printPage.ts'
import { sheetMarkup } from './sheetMarkup.ts'

/** Slides on a sheet: it stays far below the height at which a browser cuts pictures off. */
const ON_SHEET = 32

export interface ListedSlide {
  readonly id: string
  /** The chapter that the slide belongs to. */
  readonly chapter?: string
}

export interface ContactSheetOptions {
  readonly address: string
  readonly title: string
  readonly slides: readonly ListedSlide[]
  readonly theme: 'light' | 'dark'
  readonly folder: string
  /** The name of the files, to which the number of the sheet is added. */
  readonly name: string
  readonly progress: (done: number, total: number) => void
}

/** Writes all slides of a served deck, each in its final state, as thumbnails with numbers and ids, and returns the files. */
export async function writeContactSheets(browser: Browser, { address, title, slides, theme, folder, name, progress }: ContactSheetOptions): Promise<string[]> {
  const deck = await openPrintPage(browser, address, slide => `slide ${slides[slide - 1]?.id}`, undefined, { theme })
  try {
    const pictures: string[] = []
    for (const slide of await deck.locator('.print-slide-container').all()) {
      pictures.push((await slide.screenshot()).toString('base64'))
      progress(pictures.length, slides.length)
    }
    const shown = pictures.map((picture, index) => ({ picture, number: index + 1, id: slides[index]!.id, chapter: slides[index]!.chapter, opens: Boolean(slides[index]!.chapter) && slides[index]!.chapter !== slides[index - 1]?.chapter }))
    const count = Math.ceil(shown.length / ON_SHEET)
    const sheets: Uint8Array[] = []
    for (let number = 1; number <= count; number++) {
      const markup = sheetMarkup(title, `${number} / ${count}`, shown.slice((number - 1) * ON_SHEET, number * ON_SHEET))
      // The sheet stands in the deck's own page, so that its type and colours are the deck's.
      await deck.evaluate(async (html) => {
        document.body.innerHTML = html
        await Promise.all([...document.images].map(image => image.decode()))
        await document.fonts.ready
      }, markup)
      sheets.push(await deck.locator('#sheet').screenshot())
    }
    discardOld(folder, name)
    return sheets.map((bytes, index) => {
      const file = join(folder, `${name}.${index + 1}.png`)
      writeFileSync(file, bytes)
      return file
    })
  }
  finally {
    await deck.close()
  }
}

/** An earlier deck may have filled more sheets, which would pass for this one's. */
function discardOld(folder: string, name: string): void {
  for (const file of readdirSync(folder)) {
    if (file.startsWith(`${name}.`) && /^\d+\.png$/.test(file.slice(name.length + 1)))
      rmSync(join(folder, file))
  }
}
