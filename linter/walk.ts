import type { Browser, Page } from 'playwright'
import type { LintConfig } from './config.ts'
import type { PageFinding, Theme } from './finding.ts'
import { axeFindings } from './axe.ts'
import { fallbackFindings } from './fonts.ts'

export interface Walk {
  /** The address of a built deck, with a closing slash. */
  readonly address: string
  readonly lang: string
  readonly theme: Theme
  readonly config: LintConfig
  /** Whether to look at all that can be wrong, or only at what a second theme can change. */
  readonly kinds: 'all' | 'colour'
  /** Ids or numbers of the slides to look at; all without. */
  readonly slides?: readonly string[]
}

export interface SlideReport {
  readonly id: string
  readonly number: number
  readonly waive: Readonly<Record<string, unknown>>
  readonly steps: number
  readonly findings: readonly (PageFinding & { readonly click: number })[]
}

/** Goes through a deck, slide by slide and step by step, and yields what is found on each slide. */
export async function* walk(browser: Browser, script: string, options: Walk): AsyncGenerator<SlideReport> {
  const { address, lang, theme, config, kinds, slides: wanted } = options
  // What looks at the page, axe-core for one, gives it styles, which the page's own policy may forbid.
  const page = await browser.newPage({ bypassCSP: true, viewport: { width: 980, height: 552 }, colorScheme: theme, reducedMotion: 'reduce' })
  let errors: PageFinding[] = []
  const report = (measured: string) => errors.push({ rule: 'console', element: 'the slide', measured, allowed: 'no errors' })
  page.on('pageerror', error => report(error.message))
  page.on('console', message => message.type() === 'error' && report(message.text()))
  try {
    await page.addInitScript(script)
    // Slidev keeps the theme that was chosen last.
    await page.addInitScript(choice => localStorage.setItem('slidev-color-schema', choice), theme)
    await page.goto(address)
    await page.locator('.slidev-layout').first().waitFor({ state: 'attached' })
    const slides = await page.evaluate(() => window.slideLint.slides())
    const session = await page.context().newCDPSession(page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    // What the deck did wrong at once is its first slide's, unless the slide mounted ahead of its time will do it again.
    const atStart = errors
    errors = []
    await page.evaluate(last => window.slideLint.show(last, 0), slides.at(-1)!.number)
    if (slides[1])
      await page.evaluate(second => window.slideLint.show(second, 0), slides[1].number)
    const ofSecond = errors
    await page.evaluate(last => window.slideLint.show(last, 0), slides.at(-1)!.number)
    errors = atStart.filter(({ measured }) => !ofSecond.some(seen => seen.measured === measured))
    for (const slide of slides.filter(({ id, number }) => !wanted || wanted.includes(id) || wanted.includes(String(number)))) {
      const findings: (PageFinding & { click: number })[] = []
      let steps = 0
      for (let click = 0; click <= steps; click++) {
        const shown = await page.evaluate(([number, at]) => window.slideLint.show(number, at), [slide.number, click] as const)
        if (shown === undefined) {
          findings.push({ rule: 'not-shown', element: 'the slide', measured: `another page at /${slide.id}`, allowed: 'an address that Slidev does not use itself', click })
          break
        }
        steps = shown
        const found = [
          ...await checkStep(page, lang, config, kinds),
          ...await axeFindings(page, `.slidev-page-${slide.number}`, kinds === 'all' ? 'all' : 'contrast'),
          ...kinds === 'all' && config.webFontsOnly ? await fallbackFindings(page, session, `.slidev-page-${slide.number}`) : [],
          ...kinds === 'all' ? errors : [],
        ]
        errors = []
        // What was there a step ago is no news.
        findings.push(...found.filter(one => !findings.some(seen => seen.rule === one.rule && seen.element === one.element)).map(one => ({ ...one, click })))
      }
      const waive = await page.evaluate(number => window.slideLint.waivers(number), slide.number)
      yield { ...slide, waive, steps: steps + 1, findings }
    }
  }
  finally {
    await page.close()
  }
}

function checkStep(page: Page, lang: string, config: LintConfig, kinds: 'all' | 'colour'): Promise<PageFinding[]> {
  return page.evaluate(([language, settings, which]) => window.slideLint.check(language, settings, which), [lang, config, kinds === 'all' ? ['layout', 'colour'] : ['colour']] as [string, LintConfig, ('layout' | 'colour')[]])
}
