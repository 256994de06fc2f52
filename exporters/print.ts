import type { Browser } from 'playwright'
import { openPrintPage } from './printPage.ts'

/** Prints a served deck to a tagged PDF with an outline; its parameters are those of `openPrintPage`. */
export async function printDeck(browser: Browser, ...deck: DropFirst<Parameters<typeof openPrintPage>>): Promise<Uint8Array> {
  const page = await openPrintPage(browser, ...deck)
  try {
    return await page.pdf({ tagged: true, outline: true, printBackground: true, preferCSSPageSize: true })
  }
  finally {
    await page.close()
  }
}

type DropFirst<List extends readonly unknown[]> = List extends readonly [unknown, ...infer Rest] ? Rest : never
