import type { Browser, Page } from 'playwright'
import { prepareForReaders } from './forReaders.ts'
import { openPrintPage } from './printPage.ts'
import { slideLabels } from './slideLabels.ts'

/** A page of paper for a slide, in pixels of 1/96 inch: 960 by 540 points, which is 16 to 9 exactly. One of another shape is as wide. */
const PAPER = { width: 1280, height: 720 }

/** By how many pixels of paper a slide may be higher than its shape, where its height is rounded. */
const ROUNDED = 2

export interface Print {
  readonly pdf: Uint8Array
  /** How the slide of each page is called. */
  readonly labels: readonly string[]
}

/** Prints a served deck to a tagged PDF with an outline; its parameters are those of `openPrintPage`. */
export async function printDeck(browser: Browser, ...deck: DropFirst<Parameters<typeof openPrintPage>>): Promise<Print> {
  const page = await openPrintPage(browser, ...deck)
  const [, , , options] = deck
  try {
    const labels = await slideLabels(page)
    await prepareForReaders(page)
    const scale = await (options?.route === 'handout' ? handoutScale(page) : fitSlidesToPaper(page))
    return { pdf: await page.pdf({ tagged: true, outline: true, printBackground: true, preferCSSPageSize: true, scale }), labels }
  }
  finally {
    await page.close()
  }
}

/** Makes the page of paper as large as it is to be, and returns the scale at which a slide fills it. Slidev rounds the height of a slide up, so that the paper takes a fraction of a pixel less of it. */
async function fitSlidesToPaper(page: Page): Promise<number> {
  const { width, height } = await page.locator('.print-slide-container').first().evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }))
  const scale = PAPER.width / width
  const shape = Math.floor(height * scale)
  await page.addStyleTag({ content: `@page { size: ${PAPER.width}px ${Math.abs(shape - PAPER.height) <= ROUNDED ? PAPER.height : shape}px !important }` })
  return scale
}

/** The scale at which the handout is printed, which its style says. */
async function handoutScale(page: Page): Promise<number> {
  return page.evaluate(() => Number(getComputedStyle(document.documentElement).getPropertyValue('--handout-scale')))
}

type DropFirst<List extends readonly unknown[]> = List extends readonly [unknown, ...infer Rest] ? Rest : never
