import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { fill } from '../../model/fill.ts'
import { langs } from '../../model/lang.ts'
import { titleInLine } from '../../model/pageTitle.ts'
import { ui } from '../../model/ui.ts'
import { deckAddress, slidesOf } from '../../testing/made.ts'
import { test } from '../../testing/opened.ts'
import { clockTime } from '../../views/stage/pace.ts'
import { alive } from './alive.ts'

/** When the talk begins. */
const START = Date.parse('2026-06-01T10:00:00Z')
/** How much too long its third slide takes, in seconds. */
const LATE = { index: 2, seconds: 90 }

/** The slide that is shown; for the moment in which one takes the place of another, both. */
const shownId = (page: Page) => page.locator('#slide-content .slidev-layout:visible').evaluateAll(layouts => layouts.map(({ id }) => id).join(' and '))
const clicksOf = (page: Page) => Number(new URL(page.url()).searchParams.get('clicks') ?? 0)

/** Has a page take its time from the test, in which it passes as the talk is told; timers run as ever. */
async function tellTime(page: Page): Promise<void> {
  await page.addInitScript((start) => {
    const now = () => start + Number(sessionStorage.getItem('test-seconds') ?? 0) * 1000
    globalThis.Date = class extends Date {
      static override now = now
      constructor(...of: unknown[]) {
        super(...(of.length > 0 ? of : [now()]) as [number])
      }
    } as DateConstructor
  }, START)
}

/** Lets so many seconds have passed since the talk began. */
async function goOn(page: Page, seconds: number): Promise<void> {
  await page.evaluate(passed => sessionStorage.setItem('test-seconds', String(passed)), seconds)
}

for (const lang of langs) {
  test(`${lang}: the ten-minute talk is told by keyboard; the audience’s window, the pace and what is announced go with it`, async ({ context }) => {
    test.setTimeout(240_000)
    const slides = await slidesOf('10')
    const address = deckAddress(lang, '10')
    const audience = await context.newPage()
    const presenter = await context.newPage()
    await tellTime(presenter)
    await audience.goto(address)
    await presenter.goto(`${address}presenter/`)
    await Promise.all([audience, presenter].map(alive))
    await expect(presenter.locator('.presenter-page')).toBeVisible()
    await expect(presenter.locator('.standing')).toHaveText(fill(ui.plannedTime[lang], clockTime(slides.reduce((sum, { seconds }) => sum + seconds, 0))))

    let told = 0
    /** What a screen reader says as a slide or step is shown, and what it then finds on the slide. */
    const heard = [await audience.title()]
    let before = ''
    for (const [index, slide] of slides.entries()) {
      for (let step = 0; step <= (slide.clicks ?? 0); step++) {
        await expect.poll(() => shownId(audience), `the audience at ${slide.id}`).toBe(slide.id)
        await expect.poll(() => clicksOf(audience), `the audience’s step of ${slide.id}`).toBe(step)
        await expect.poll(() => shownId(presenter), `the presenter at ${slide.id}`).toBe(slide.id)
        await expect(presenter.locator('.now .where strong')).toHaveText(String(index + 1))
        if (index + step > 0) {
          const words = step === 0 ? fill(ui.slideAnnounced[lang], index + 1, slides.length) + titleInLine(slide.title[lang], lang) : fill(ui.stepAnnounced[lang], step, slide.clicks!)
          for (const page of [audience, presenter])
            await expect(page.locator('.announcer')).toHaveText(words)
        }
        const found = await audience.locator(`#slide-content #${slide.id}`).ariaSnapshot()
        heard.push(`» ${await audience.locator('.announcer').textContent()}\n${found === before ? '(as before)' : found}`)
        before = found
        if (step < (slide.clicks ?? 0))
          await presenter.keyboard.press('ArrowRight')
      }
      // The clock starts as the first slide is left.
      if (index > 0) {
        const seconds = slide.seconds + (index === LATE.index ? LATE.seconds : 0)
        told += seconds
        await goOn(presenter, told)
        const behind = index < LATE.index ? -slides[0]!.seconds : LATE.seconds - slides[0]!.seconds
        await expect(presenter.locator('.elapsed time')).toHaveText(clockTime(told))
        await expect(presenter.locator('.standing')).toHaveText(fill((behind > 0 ? ui.behindPlan : ui.aheadOfPlan)[lang], clockTime(behind)))
        const left = slides.length - 1 - index
        const end = new Date(START + (told + slides.slice(index + 1).reduce((sum, { seconds }) => sum + seconds, 0)) * 1000)
        await expect(presenter.locator('.rest')).toContainText(left === 1 ? ui.oneSlideToGo[lang] : fill(ui.slidesToGo[lang], left))
        await expect(presenter.locator('.rest')).toContainText(fill(ui.endsAt[lang], end.toISOString().slice(11, 16)))
      }
      // A reload of either finds its place, and the clock goes on.
      if (index === 4) {
        await presenter.reload()
        await audience.reload()
        await Promise.all([audience, presenter].map(alive))
        await expect(presenter.locator('.elapsed time')).toHaveText(clockTime(told))
        await expect.poll(() => shownId(presenter)).toBe(slide.id)
        await expect.poll(() => shownId(audience)).toBe(slide.id)
      }
      await presenter.keyboard.press(index % 2 ? 'PageDown' : 'ArrowRight')
    }
    await expect(presenter.locator('.preview')).toHaveCount(0)
    expect(`${heard.join('\n\n')}\n`).toMatchSnapshot(`talk-10-${lang}.txt`)
  })

  test(`${lang}: the notes show the cue of the step`, async ({ page }) => {
    const slide = (await slidesOf('10')).find(({ clicks = 0 }) => clicks > 1)!
    await page.goto(`${deckAddress(lang, '10')}presenter/${slide.id}/?clicks=1`)
    await alive(page)
    const active = page.locator('.presenter-notes .slidev-note-click-mark-active')
    await expect(active).toHaveAttribute('data-clicks', '1')
    await page.keyboard.press('ArrowRight')
    await expect(active).toHaveAttribute('data-clicks', '2')
    await expect(active).toBeInViewport()
  })
}

test('a talk goes on in the other language, at its slide and step, in all windows, and its clock runs on', async ({ context }) => {
  const slide = (await slidesOf('10')).find(({ clicks = 0 }) => clicks > 1)!
  const audience = await context.newPage()
  const presenter = await context.newPage()
  await audience.goto(`${deckAddress('zh', '10')}${slide.id}/?clicks=2`)
  await presenter.goto(`${deckAddress('zh', '10')}presenter/${slide.id}/?clicks=2`)
  await Promise.all([audience, presenter].map(alive))
  await presenter.getByRole('button', { name: ui.startClock.zh }).click()
  await expect(presenter.locator('.elapsed time')).not.toHaveText('0:00')
  await presenter.keyboard.press('l')
  for (const [page, path] of [[audience, ''], [presenter, 'presenter/']] as const) {
    await expect(page).toHaveURL(new RegExp(`^${deckAddress('en', '10')}${path}${slide.id}/?\\?clicks=2$`))
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  }
  await expect(presenter.locator('.elapsed time')).not.toHaveText('0:00')
  await presenter.keyboard.press('l')
  await expect(audience).toHaveURL(new RegExp(`^${deckAddress('zh', '10')}${slide.id}/?\\?clicks=2$`))
})

test('what the presenter switches is switched before the audience, and on the slide that is shown alone', async ({ context }) => {
  const slide = 'agi-timeline'
  const audience = await context.newPage()
  const presenter = await context.newPage()
  await audience.goto(`${deckAddress('en', '10')}${slide}`)
  await presenter.goto(`${deckAddress('en', '10')}presenter/${slide}`)
  await Promise.all([audience, presenter].map(alive))
  await expect(presenter.locator(`#slide-content #${slide}`)).toBeVisible()
  const both = [audience, presenter]
  const switched = async (key: string, check: (page: Page) => Promise<void>, away: (page: Page) => Promise<void>) => {
    await presenter.keyboard.press(key)
    await Promise.all(both.map(check))
    await presenter.keyboard.press(key)
    await Promise.all(both.map(away))
  }
  const table = (page: Page) => page.locator(`#slide-content #${slide} .chart .data`)
  await switched('t', page => expect(table(page)).toBeVisible(), page => expect(table(page)).toBeHidden())
  await switched('s', page => expect(page.getByRole('dialog')).toBeVisible(), page => expect(page.getByRole('dialog')).toHaveCount(0))
  await switched('n', page => expect(page.locator('html')).toHaveClass(/notes-hidden/), page => expect(page.locator('html')).not.toHaveClass(/notes-hidden/))
  await switched('d', page => expect(page.locator('html')).toHaveClass(/dark/), page => expect(page.locator('html')).not.toHaveClass(/dark/))
  await presenter.keyboard.press('b')
  await expect(audience.locator('.black-screen')).toBeVisible()
  await expect(presenter.locator('.black-screen')).toHaveCount(0)
  await audience.keyboard.press('b')
  await expect(audience.locator('.black-screen')).toHaveCount(0)
})
