import type { Browser } from 'playwright'
import { openPrintPage } from './printPage.ts'
import { slideLabels } from './slideLabels.ts'

export interface Print {
  readonly pdf: Uint8Array
  /** How the slide of each page is called. */
  readonly labels: readonly string[]
}

/** Prints a served deck to a tagged PDF with an outline; its parameters are those of `openPrintPage`. */
export async function printDeck(browser: Browser, ...deck: DropFirst<Parameters<typeof openPrintPage>>): Promise<Print> {
  const page = await openPrintPage(browser, ...deck)
  try {
    const labels = await slideLabels(page)
    return { pdf: await page.pdf({ tagged: true, outline: true, printBackground: true, preferCSSPageSize: true }), labels }
  }
  finally {
    await page.close()
  }
}

type DropFirst<List extends readonly unknown[]> = List extends readonly [unknown, ...infer Rest] ? Rest : never
