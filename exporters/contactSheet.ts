import type { Browser } from 'playwright'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPrintPage } from './printPage.ts'

/** Slides across a sheet, and down it: a sheet stays far below the height at which a browser cuts pictures off. */
const ACROSS = 4
const DOWN = 8

export interface ContactSheetOptions {
  readonly address: string
  readonly ids: readonly string[]
  readonly theme: 'light' | 'dark'
  readonly folder: string
  /** The name of the files, to which the number of the sheet is added. */
  readonly name: string
  readonly progress: (done: number, total: number) => void
}

/** Writes all slides of a served deck as thumbnails with numbers and ids, and returns the files. */
export async function writeContactSheets(browser: Browser, { address, ids, theme, folder, name, progress }: ContactSheetOptions): Promise<string[]> {
  const deck = await openPrintPage(browser, address, slide => `slide ${ids[slide - 1]}`, undefined, theme)
  const pictures: string[] = []
  try {
    for (const slide of await deck.locator('.print-slide-container').all()) {
      pictures.push((await slide.screenshot()).toString('base64'))
      progress(pictures.length, ids.length)
    }
  }
  finally {
    await deck.close()
  }
  const files: string[] = []
  const page = await browser.newPage({ viewport: { width: ACROSS * 500, height: 800 } })
  try {
    for (let first = 0; first < pictures.length; first += ACROSS * DOWN) {
      await page.setContent(sheet(pictures.slice(first, first + ACROSS * DOWN).map((picture, index) => ({ picture, number: first + index + 1, id: ids[first + index]! }))))
      const file = join(folder, `${name}.${files.length + 1}.png`)
      writeFileSync(file, await page.screenshot({ fullPage: true }))
      files.push(file)
    }
  }
  finally {
    await page.close()
  }
  return files
}

function sheet(slides: readonly { picture: string, number: number, id: string }[]): string {
  const figures = slides.map(({ picture, number, id }) => `<figure><img src="data:image/png;base64,${picture}"><figcaption><b>${number}</b> ${id}</figcaption></figure>`)
  return `<style>
    body { display: grid; grid-template-columns: repeat(${ACROSS}, 1fr); gap: 20px; margin: 0; padding: 20px; background: #8c8a85; font: 16px sans-serif; }
    figure { margin: 0; }
    img { display: block; width: 100%; }
    figcaption { padding-top: 6px; color: #fff; }
  </style>${figures.join('')}`
}
