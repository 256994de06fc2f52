import type { Browser, Page } from 'playwright'
import { errorsOf, requireSlides } from '../browser/readySlides.ts'
import { plain } from '../talk/config.ts'
import { tieLooseEnds } from './looseEnds.ts'

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
  const errors = errorsOf(page, plain ? address : undefined)
  try {
    // On a page with `print` Slidev makes every sheet of paper as large as a slide.
    const query = new URLSearchParams({ ...(route === 'print' && { print: steps ? 'clicks' : 'true' }), ...(slides && { range: slides.join(',') }) })
    await page.goto(`${address}${route}?${query}`)
    await requireSlides(page, '.print-slide-container', errors, placeOf, progress)
    // Pictures and fonts that a deck without settings has from elsewhere may come late, or never.
    if (plain)
      await page.waitForLoadState('networkidle', { timeout: PATIENCE_MS }).catch(() => {})
    if (slides || steps)
      await tieLooseEnds(page)
    return page
  }
  catch (error) {
    await page.close()
    throw error
  }
}
