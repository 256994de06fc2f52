import type { Browser, Page } from 'playwright'
import { UserError } from '../deck/userError.ts'

/** How long the count of ready slides may stand still before the rest is given up as broken. */
const PATIENCE_MS = 10_000

/**
 * Prints a served deck to a tagged PDF with an outline: every slide in its
 * final state. Calls back with the number of slides that are ready.
 * @throws UserError that names the slide, if one of them does not render.
 */
export async function printDeck(browser: Browser, address: string, progress: (ready: number, total: number) => void = () => {}): Promise<Uint8Array> {
  const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce' })
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  page.on('console', message => message.type() === 'error' && errors.push(message.text()))
  try {
    await page.goto(`${address}print?print=true`)
    await slidesReady(page, progress)
    const broken = await page.locator('.print-slide-container:not(:has(.slidev-layout.deck))').evaluateAll(slides => slides.map(({ id }) => Number.parseInt(id)))
    if (broken.length > 0 || errors.length > 0)
      throw new UserError(`${broken.length > 0 ? `Slide ${broken.join(', ')} does not render` : 'The deck reports an error'}: ${errors[0] ?? 'it stays empty'}`)
    return await page.pdf({ tagged: true, outline: true, printBackground: true, preferCSSPageSize: true })
  }
  finally {
    await page.close()
  }
}

/** Resolves when every slide is mounted, its fonts have arrived and what it waits for is drawn, or when nothing more happens for a while. */
async function slidesReady(page: Page, progress: (ready: number, total: number) => void): Promise<void> {
  let last = { ready: -1, since: Date.now() }
  for (;;) {
    const { total, ready } = await page.evaluate(async () => {
      await document.fonts.ready
      const slides = [...document.querySelectorAll('.print-slide-container')]
      const waits = (slide: Element) => [...slide.querySelectorAll<HTMLElement>('[data-waitfor]')].some(element => !element.querySelector(element.dataset.waitfor!))
      return { total: slides.length, ready: slides.filter(slide => slide.querySelector('.slidev-layout') && !waits(slide)).length }
    })
    progress(ready, total)
    if (ready !== last.ready)
      last = { ready, since: Date.now() }
    if ((total > 0 && ready === total) || Date.now() - last.since > PATIENCE_MS)
      return
    await page.waitForTimeout(50)
  }
}
