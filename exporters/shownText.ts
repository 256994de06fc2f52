import type { Browser } from 'playwright'
import type { ShownSlide } from '../document/coverage.ts'
import { openPrintPage } from './printPage.ts'

/** The words that can be read on each slide of a served deck, as it prints. */
export async function shownText(browser: Browser, address: string, ids: readonly string[]): Promise<ShownSlide[]> {
  const page = await openPrintPage(browser, address, slide => `slide ${ids[slide - 1]}`)
  try {
    // Not `textContent`, which holds what print hides as well.
    // eslint-disable-next-line unicorn/prefer-dom-node-text-content
    const texts = await page.locator('.print-slide-container').evaluateAll(slides => slides.map(slide => (slide as HTMLElement).innerText))
    return texts.map((text, index) => ({ id: ids[index]!, text }))
  }
  finally {
    await page.close()
  }
}
