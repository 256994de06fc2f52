import type { Page } from '@playwright/test'
import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { langs } from '../../model/lang.ts'
import { ui } from '../../model/ui.ts'
import { deckAddress, slides } from '../../testing/made.ts'
import { chooseTheme, test } from '../../testing/opened.ts'
import { alive } from './alive.ts'

const SLIDE = 'same-lineage'

/** All that axe checks of WCAG 2.2 at level AA, and its best practice. */
async function axeFinds(page: Page, within = 'html') {
  const { violations } = await new AxeBuilder({ page }).include(within).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

for (const lang of langs) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${lang}, ${theme}: axe finds nothing in the presenter’s view, its help and the panels`, async ({ page }) => {
      test.setTimeout(240_000)
      await chooseTheme(page, theme)
      await page.goto(`${deckAddress(lang)}presenter/${SLIDE}/?clicks=2`)
      await expect(page.locator('.presenter-page')).toBeVisible()
      await expect(page.locator('.slidev-note-click-mark-active')).toBeVisible()
      await page.keyboard.press('k')
      expect.soft(await axeFinds(page), 'the presenter’s view').toEqual([])
      await page.keyboard.press('?')
      await expect(page.locator('dialog.help')).toBeVisible()
      expect.soft(await axeFinds(page, 'dialog.help'), 'the help').toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.locator('dialog[open]')).toHaveCount(0)
      await page.keyboard.press('o')
      await expect(page.locator('dialog.overview .slide[aria-current]')).toBeFocused()
      expect.soft(await axeFinds(page, 'dialog.overview header'), 'the head of the overview').toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.locator('dialog[open]')).toHaveCount(0)
      await page.keyboard.press('s')
      await expect(page.getByRole('dialog')).toBeVisible()
      expect.soft(await axeFinds(page, '.provenance'), 'the sources').toEqual([])
      await page.keyboard.press('s')
      await page.keyboard.press('t')
      await expect(page.locator('#slide-content .chart .data:visible')).toHaveCount(1)
      expect.soft(await axeFinds(page, '.chart .data'), 'the data table').toEqual([])
    })
  }

  test(`${lang}: what comes with a later step is not there to be read before, and all of it is at the last`, async ({ page }) => {
    const words = { zh: 'Group Query Attention', en: 'Group Query Attention' }[lang]
    const steps = slides.find(({ id }) => id === SLIDE)!.clicks!
    await page.goto(`${deckAddress(lang)}${SLIDE}`)
    const slide = page.locator(`#slide-content #${SLIDE}`)
    await expect(slide).toBeVisible()
    expect(await slide.ariaSnapshot()).not.toContain(words)
    await expect(slide.locator('svg desc')).not.toContainText(words)
    await page.goto(`${deckAddress(lang)}${SLIDE}?clicks=${steps}`)
    await expect(slide).toBeVisible()
    expect(await slide.ariaSnapshot()).toContain(words)
    await expect(slide.locator('svg desc')).toContainText(words)
  })
}

test('who has the focus on a slide has it on the next one, and not on nothing', async ({ page }) => {
  await page.goto(`${deckAddress('en')}nine-predictions`)
  await alive(page)
  await page.locator('#slide-content #nine-predictions li a').first().focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#slide-content .slidev-page', { has: page.locator('#china-us') })).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('.slidev-page')?.querySelector('.slidev-layout')?.id)).toBe('china-us')
})

test('a panel that was left open is closed when one comes back', async ({ page }) => {
  await page.goto(`${deckAddress('en')}${SLIDE}`)
  await alive(page)
  await page.keyboard.press('s')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator(`#slide-content #${SLIDE}`), 'what scrolls keeps its arrows').toBeVisible()
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.keyboard.press('ArrowDown')
  await expect(page.locator(`#slide-content #${SLIDE}`)).toBeHidden()
  await page.keyboard.press('ArrowUp')
  await expect(page.locator(`#slide-content #${SLIDE}`)).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a picture that does not arrive keeps nobody from the overview', async ({ page }) => {
  await page.goto(`${deckAddress('en')}agenda`)
  await alive(page)
  // From now on the server is silent when it is asked for a slide.
  let asked = 0
  await page.route(/\/assets\/\d+-[^/]+\.js$/, () => {
    asked += 1
  })
  await page.keyboard.press('o')
  const overview = page.getByRole('dialog', { name: ui.allSlides.en })
  await expect(overview.locator('.slide')).toHaveCount(slides.length)
  await expect(overview.locator('.slide[aria-current]')).toBeFocused()
  await expect(overview.locator('#agenda')).toBeVisible()
  expect(asked).toBeGreaterThan(0)
})

test('a key that is pressed at once when a dialog is closed is the deck’s', async ({ page }) => {
  await page.goto(`${deckAddress('en')}agenda`)
  await alive(page)
  await page.keyboard.press('?')
  await expect(page.locator('dialog.help')).toBeVisible()
  await page.evaluate(() => {
    document.querySelector<HTMLDialogElement>('dialog.help')!.close()
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'o', bubbles: true, cancelable: true }))
  })
  await expect(page.getByRole('dialog', { name: ui.allSlides.en })).toBeVisible()
})

test('a table is sorted and a note opened with keys alone', async ({ page }) => {
  await page.goto(`${deckAddress('en')}deals`)
  await alive(page)
  const slide = page.locator('#slide-content #deals')
  const tabTo = async (name: string | RegExp) => {
    const target = slide.getByRole('button', { name }).first()
    for (let press = 0; press < 60 && !await target.evaluate(element => element === document.activeElement); press++)
      await page.keyboard.press('Tab')
    await expect(target).toBeFocused()
  }
  await tabTo('Company')
  await page.keyboard.press('Enter')
  await expect(slide.getByRole('columnheader', { name: 'Company' })).toHaveAttribute('aria-sort', 'ascending')
  await page.keyboard.press('Space')
  await expect(slide.getByRole('columnheader', { name: 'Company' }), 'space is the button’s').toHaveAttribute('aria-sort', 'descending')
  await tabTo(/^n\./)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(slide).toBeVisible()
})

test('colours that somebody has chosen for all pages are those of charts, too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(`${deckAddress('en')}agi-timeline`)
  await expect(page.locator('#agi-timeline')).toBeVisible()
  const [ink, line, canvasText] = await page.evaluate(() => {
    const probe = document.body.appendChild(Object.assign(document.createElement('p'), { textContent: 'probe' }))
    probe.style.color = 'CanvasText'
    const of = (selector: string, property: 'fill' | 'stroke') => getComputedStyle(document.querySelector(selector)!)[property]
    return [of('#agi-timeline svg text', 'fill'), of('#agi-timeline svg .axis', 'stroke'), getComputedStyle(probe).color]
  })
  expect([ink, line]).toEqual([canvasText, canvasText])
})

test('at 200 % on a small laptop the presenter’s view scrolls, and nothing of it lies over anything else', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 360 })
  await page.goto(`${deckAddress('en')}presenter/${SLIDE}/?clicks=2`)
  await expect(page.locator('.presenter-page')).toBeVisible()
  const boxes = await page.locator('.presenter-page > *').evaluateAll(parts => parts.map((part) => {
    const { top, bottom, left, right } = part.getBoundingClientRect()
    return { name: part.className || part.tagName, top, bottom, left, right }
  }))
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1))
      expect(Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1 && Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1, `${one.name} over ${other.name}`).toBe(false)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640)
  await page.mouse.move(320, 20)
  // A wheel that turns before all is drawn does not reach the end.
  await expect(async () => {
    await page.mouse.wheel(0, 5000)
    await expect(page.locator('.presenter-page > footer')).toBeInViewport({ timeout: 1000 })
  }).toPass({ timeout: 60_000 })
})

test('what moves in a picture does not for who wants no motion', async ({ page }) => {
  const moves = async (reducedMotion: 'reduce' | 'no-preference') => {
    await page.emulateMedia({ reducedMotion })
    await page.goto(`${deckAddress('en')}text-diffusion`)
    await expect(page.locator('#text-diffusion')).toBeVisible()
    // One that has come to its end still counts, for it holds what it has drawn.
    return page.evaluate(() => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 0).length)
  }
  expect(await moves('no-preference')).toBeGreaterThan(0)
  expect(await moves('reduce')).toBe(0)
})
