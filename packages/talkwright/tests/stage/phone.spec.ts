import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { langs } from '../../model/lang.ts'
import { ui } from '../../model/ui.ts'
import { deckAddress } from '../../testing/made.ts'

/** What is left of an iPhone's window, upright and across, and of an Android phone's. */
const PHONES = { 'upright': { width: 390, height: 664 }, 'across': { width: 750, height: 342 }, 'a small one': { width: 360, height: 560 } }
/** The least that a thumb hits, in pixels. */
const THUMB = 48

const shownId = (page: Page) => page.locator('.now .slidev-layout:visible').evaluateAll(layouts => layouts.map(({ id }) => id).join(' and '))

test.use({ hasTouch: true, isMobile: true })

/** Moves a finger over the page. */
async function swipe(page: Page, from: { x: number, y: number }, by: { x: number, y: number }): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const touch = (type: string, part: number) => session.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + by.x * part, y: from.y + by.y * part }] })
  await touch('touchStart', 0)
  for (const part of [0.25, 0.5, 0.75, 1])
    await touch('touchMove', part)
  await touch('touchEnd', 1)
  await session.detach()
}

for (const [name, viewport] of Object.entries(PHONES)) {
  test.describe(`a phone that presents, ${name}`, () => {
    test.use({ viewport })

    for (const lang of langs) {
      test(`${lang}: back and on lie under the thumb at once, and after scrolling`, async ({ page }) => {
        await page.goto(`${deckAddress(lang, '10')}presenter/episode/`)
        const bar = page.getByRole('navigation', { name: ui.turnSlides[lang] })
        const hit = async () => {
          for (const button of await bar.getByRole('button').all()) {
            const box = (await button.boundingBox())!
            expect(box.width).toBeGreaterThanOrEqual(THUMB)
            expect(box.height).toBeGreaterThanOrEqual(THUMB)
            expect(box.y).toBeGreaterThan(viewport.height / 2)
            expect(box.y + box.height).toBeLessThanOrEqual(viewport.height)
          }
        }
        await bar.waitFor()
        await hit()
        const notes = (await page.locator('.presenter-notes').boundingBox())!
        expect(notes.y + 60, 'the notes begin in the window').toBeLessThan(viewport.height)
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
        await hit()
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
        await expect.poll(() => shownId(page)).toBe('episode')
        await bar.getByRole('button').last().tap()
        await expect.poll(() => shownId(page)).toBe('nine-predictions')
        await bar.getByRole('button').first().tap()
        await expect.poll(() => shownId(page)).toBe('episode')
      })
    }

    test('a finger that goes to the side moves the talk, and one that goes up scrolls', async ({ page }) => {
      await page.goto(`${deckAddress('zh', '10')}presenter/episode/`)
      await page.locator('.thumb-bar').waitFor()
      await expect.poll(() => shownId(page)).toBe('episode')
      await swipe(page, { x: 300, y: 100 }, { x: -200, y: 4 })
      await expect.poll(() => shownId(page)).toBe('nine-predictions')
      await swipe(page, { x: 200, y: 200 }, { x: 3, y: -150 })
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
      expect(await shownId(page)).toBe('nine-predictions')
      await page.evaluate(() => scrollTo(0, 0))
      await swipe(page, { x: 60, y: 100 }, { x: 200, y: 0 })
      await expect.poll(() => shownId(page)).toBe('episode')
    })

    test('a tap on a link of the slide does not lead away from it', async ({ page }) => {
      await page.goto(`${deckAddress('zh', '10')}presenter/agenda/`)
      await page.locator('.thumb-bar').waitFor()
      await expect.poll(() => shownId(page)).toBe('agenda')
      const link = page.locator('.now .slidev-layout:visible a').first()
      await link.waitFor()
      const box = (await link.boundingBox())!
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
      await page.locator('.thumb-bar').getByRole('button').last().tap()
      await expect.poll(() => shownId(page)).not.toBe('agenda')
      await page.locator('.thumb-bar').getByRole('button').first().tap()
      await expect.poll(() => shownId(page)).toBe('agenda')
    })
  })
}
