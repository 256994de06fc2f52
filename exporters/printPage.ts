import type { Browser, Page } from 'playwright'
import { UserError } from '../deck/userError.ts'
import { tieLooseEnds } from './looseEnds.ts'

/** How long the count of ready slides may stand still before the rest is given up as broken. */
const PATIENCE_MS = 10_000

/** What of a deck is shown on its print page, and how. */
export interface PrintPageOptions {
  /** The page: the slides alone, or with what the handout says of each. */
  readonly route?: 'print' | 'handout'
  readonly theme?: 'light' | 'dark'
  /** The numbers of the slides; all without. */
  readonly slides?: readonly number[]
  /** Whether a slide that builds stands there once for each step. */
  readonly steps?: boolean
  /** The pixels of a picture for each of the page. */
  readonly scale?: number
}

/**
 * Opens the page on which a served deck stands slide by slide, each in its
 * final state; whoever opens it closes it. Calls back with the number of
 * slides that are ready.
 * @throws UserError that names the slide by its place, if one of them does not render.
 */
export async function openPrintPage(browser: Browser, address: string, placeOf: (slide: number) => string, progress: (ready: number, total: number) => void = () => {}, { route = 'print', theme = 'light', slides, steps = false, scale = 1 }: PrintPageOptions = {}): Promise<Page> {
  // What is printed gets styles of its own, which the policy of the deck's pages would forbid.
  const page = await browser.newPage({ bypassCSP: true, viewport: { width: 980, height: 552 }, deviceScaleFactor: scale, colorScheme: theme, reducedMotion: 'reduce' })
  // The deck is light until somebody has switched it, which it keeps here.
  await page.addInitScript((choice) => {
    localStorage.setItem('deck-theme-chosen', choice)
    localStorage.setItem('slidev-color-schema', choice)
  }, theme)
  const errors: string[] = []
  page.on('pageerror', error => errors.push(firstLine(error.message)))
  page.on('console', message => message.type() === 'error' && errors.push(firstLine(message.text())))
  page.on('requestfailed', request => errors.unshift(`${request.url()} cannot be loaded`))
  try {
    // On a page with `print` Slidev makes every sheet of paper as large as a slide.
    const query = new URLSearchParams({ ...(route === 'print' && { print: steps ? 'clicks' : 'true' }), ...(slides && { range: slides.join(',') }) })
    await page.goto(`${address}${route}?${query}`)
    const broken = await unreadySlides(page, progress)
    if (broken.length > 0 || errors.length > 0)
      throw new UserError(`${broken.length > 0 ? `${broken.map(placeOf).join(', ')} does not render` : 'The deck reports an error'}: ${errors[0] ?? 'it stays empty'}`)
    if (slides || steps)
      await tieLooseEnds(page)
    return page
  }
  catch (error) {
    await page.close()
    throw error
  }
}

/** A message without the trace that follows it. */
function firstLine(text: string): string {
  return text.split('\n', 1)[0]!
}

/**
 * Waits until every slide is mounted, its fonts have arrived and what it waits
 * for is drawn, or until nothing more happens for a while. Returns the numbers
 * of the slides that never got ready.
 */
async function unreadySlides(page: Page, progress: (ready: number, total: number) => void): Promise<readonly number[]> {
  let last = { waiting: Number.POSITIVE_INFINITY, since: Date.now() }
  for (;;) {
    const { total, unready } = await page.evaluate(async () => {
      await document.fonts.ready
      const slides = [...document.querySelectorAll('.print-slide-container')]
      const waits = (slide: Element) => [...slide.querySelectorAll<HTMLElement>('[data-waitfor]')].some(element => !element.querySelector(element.dataset.waitfor!))
      return { total: slides.length, unready: slides.filter(slide => !slide.querySelector('.slidev-layout') || waits(slide)).map(({ id }) => Number.parseInt(id)) }
    })
    progress(total - unready.length, total)
    if (unready.length !== last.waiting)
      last = { waiting: unready.length, since: Date.now() }
    if ((total > 0 && unready.length === 0) || Date.now() - last.since > PATIENCE_MS)
      return unready
    await page.waitForTimeout(50)
  }
}
