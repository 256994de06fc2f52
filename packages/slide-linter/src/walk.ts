import type { Browser, Page } from 'playwright-core'
import type { LintConfig } from './config.ts'
import type { PageFinding, Theme } from './finding.ts'
import type { SlideFacts } from './page/adapter.ts'
import type {} from './page/main.ts'
import { axeFindings } from './axe.ts'
import { DeckError } from './deckError.ts'
import { fallbackFindings, fontSession } from './fonts.ts'
import { openDeck } from './openDeck.ts'

export interface Walk {
  readonly address: string
  readonly lang?: string
  readonly theme: Theme
  readonly config: LintConfig
  /** Whether to look at all that can be wrong, or only at what a second theme can change. */
  readonly kinds: 'all' | 'colour'
  /** Ids or numbers of the slides to look at; all without. */
  readonly slides?: readonly string[]
}

export interface SlideReport extends Pick<SlideFacts, 'title' | 'place'> {
  readonly id: string
  readonly number: number
  readonly waive: Readonly<Record<string, unknown>>
  readonly lang: string
  readonly steps: number
  readonly findings: readonly (PageFinding & { readonly click: number })[]
}

/** Goes through a deck, slide by slide and step by step, and yields what is found on each slide. */
export async function* walk(browser: Browser, script: string, options: Walk): AsyncGenerator<SlideReport> {
  const { address, theme, config, kinds, slides: wanted } = options
  // What looks at the page, axe-core for one, gives it styles, which the page's own policy may forbid.
  const page = await browser.newPage({ bypassCSP: true, viewport: { width: 980, height: 552 }, colorScheme: theme, reducedMotion: 'reduce' })
  let errors: PageFinding[] = []
  const report = (message: string) => errors.push({ rule: 'console', element: 'the slide', measured: message.trim().split('\n', 1)[0]!, allowed: 'no errors' })
  page.on('pageerror', error => report(error.message))
  page.on('console', message => message.type() === 'error' && report(message.text()))
  try {
    await page.addInitScript(script)
    await page.addInitScript(choice => window.slideLint.prepare(choice), theme)
    const { slides, themed, lang: said } = await openDeck(page, address)
    if (kinds === 'colour' && !themed)
      return
    const lang = options.lang ?? said
    const chosen = slides.filter(({ id, number }) => !wanted || wanted.includes(id) || wanted.includes(String(number)))
    const unknown = wanted?.find(name => !slides.some(({ id, number }) => name === id || name === String(number)))
    if (unknown !== undefined || slides.length === 0)
      throw new DeckError(unknown === undefined ? `${address}: the deck has no slides.` : `${address}: the deck has no slide "${unknown}"; name one of 1 to ${slides.length}, or its id.`)
    const session = kinds === 'all' && config.rules['fallback-font'] !== false ? await fontSession(page) : undefined
    const show = (number: number, step: number) => page.evaluate(([slide, at]) => window.slideLint.show(slide, at), [number, step] as const)
    // What the deck did wrong at once is its first slide's, unless the slide mounted ahead of its time will do it again.
    const atStart = errors
    errors = []
    await show(slides.at(-1)!.number, 0)
    if (slides[1])
      await show(slides[1].number, 0)
    const ofSecond = errors
    await show(slides.at(-1)!.number, 0)
    errors = atStart.filter(({ measured }) => !ofSecond.some(seen => seen.measured === measured))
    for (const slide of chosen) {
      const findings: (PageFinding & { click: number })[] = []
      let steps = 0
      for (let click = 0; click <= steps; click++) {
        const shown = await show(slide.number, click)
        if (shown === undefined) {
          findings.push({ rule: 'not-shown', element: 'the slide', measured: `another page at /${slide.id}`, allowed: 'an address that the deck does not use itself', click })
          break
        }
        steps = shown
        const found: PageFinding[] = [
          ...await checkStep(page, slide.number, lang, config, kinds),
          ...await axeFindings(page, slide.number, kinds === 'all' ? 'all' : 'contrast'),
          ...session ? await fallbackFindings(page, session, slide.number) : [],
          ...kinds === 'all' ? errors : [],
        ]
        errors = []
        // What was there a step ago is no news.
        findings.push(...found.filter(one => !findings.some(seen => seen.rule === one.rule && seen.element === one.element)).map(one => ({ ...one, click })))
      }
      const { title, place, waive = {} } = await page.evaluate(number => window.slideLint.about(number), slide.number)
      yield { ...slide, title, place, waive, lang, steps: steps + 1, findings: findings.filter(({ rule }) => config.rules[rule] !== false) }
    }
  }
  finally {
    await page.close()
  }
}

function checkStep(page: Page, slide: number, lang: string, config: LintConfig, kinds: 'all' | 'colour'): Promise<PageFinding[]> {
  return page.evaluate(([number, language, settings, which]) => window.slideLint.check(number, language, settings, which), [slide, lang, config, kinds === 'all' ? ['layout', 'colour'] : ['colour']] as [number, string, LintConfig, ('layout' | 'colour')[]])
}
