import type { Page } from '@playwright/test'
import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { langs } from '../../model/lang.ts'
import { langTags } from '../../model/uiLang.ts'
import { deckAddress, slides } from '../../testing/made.ts'
import { foreign, test } from '../../testing/opened.ts'

const everyWidth = [360, 768, 1280] as const

/** Opens the reader view on a screen of a width; every slide of it is drawn. */
async function openReader(page: Page, address: string, width: number, anchor = ''): Promise<void> {
  await page.setViewportSize({ width, height: 740 })
  await page.goto(`${address}read/${anchor}`)
  await page.waitForFunction(count => document.querySelectorAll('.reader-slide .slidev-layout').length === count, slides.length)
  await expect(page.locator('.reader-bar button')).toBeEnabled()
  await page.evaluate(() => document.fonts.ready)
}

/** What sticks out of the screen at its side, but for what scrolls by itself. */
function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('.reader-page :not(svg *, [role=region] *, .visually-hidden, .skip)')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 0 && (left < -1 || right > document.documentElement.clientWidth + 1)
    })
    .map(element => `#${element.closest('.reader-slide')?.querySelector('.slidev-layout')?.id} <${element.tagName.toLowerCase()} class="${element.getAttribute('class')}">`))
}

/** Of what axe checks, that which depends on the width of the screen: on a page of all slides each of its rules takes a second. */
const BY_WIDTH = ['color-contrast', 'heading-order', 'region', 'scrollable-region-focusable', 'target-size']

/** What axe finds: all, or what may be otherwise on a screen of another width. */
async function violations(page: Page, all: boolean): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (all
    ? axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).options({ rules: { 'target-size': { enabled: true } } })
    : axe.withRules(BY_WIDTH)).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html.slice(0, 120)} ${any.map(({ message }) => message).join('; ')}`))
}

for (const lang of langs) {
  for (const width of everyWidth) {
    test(`${lang}, ${width} px: the reader view has every slide in order, fits the screen, and axe finds nothing`, async ({ page, watched }) => {
      test.setTimeout(240_000)
      await openReader(page, deckAddress(lang), width)
      await expect(page.locator('html')).toHaveAttribute('lang', langTags[lang])
      expect(await page.locator('.reader-slide .slidev-layout').evaluateAll(all => all.map(({ id }) => id))).toEqual(slides.map(({ id }) => id))
      expect(await page.evaluate(() => document.documentElement.scrollWidth), 'the page scrolls sideways').toBe(width)
      expect(await outside(page)).toEqual([])
      expect(await violations(page, width === everyWidth[0])).toEqual([])
      expect(watched.faults).toEqual([])
      expect(foreign(watched.requests)).toEqual([])
    })
  }

  test(`${lang}: every link within the reader view leads to a place on it, every marker to its note in full`, async ({ page }) => {
    await openReader(page, deckAddress(lang), 1280)
    const dead = await page.locator('a[href^="#"]').evaluateAll(links => links.map(link => link.getAttribute('href')!).filter(href => !document.getElementById(decodeURIComponent(href.slice(1)))))
    expect(dead).toEqual([])
    const marks = page.locator('a.note-mark')
    expect(await marks.count()).toBeGreaterThan(50)
    for (const href of new Set(await marks.evaluateAll(all => all.map(mark => mark.getAttribute('href')!))))
      await expect(page.locator(`[id="${href.slice(1)}"] .note-evidence`)).toHaveCount(1)
  })

  test(`${lang}: each slide but those without facts says where they come from, in the document’s words`, async ({ page }) => {
    await openReader(page, deckAddress(lang), 1280)
    const sources = page.locator('.reader-slide:has(#deals) details')
    await expect(sources.locator('.words').first()).toBeHidden()
    await sources.locator('summary').click()
    await expect(sources.locator('.words').first()).toBeVisible()
    await expect(sources.locator('.words')).toContainText(['NVIDIA'])
    const without = await page.locator('.reader-slide:not(:has(details)) .slidev-layout').evaluateAll(all => all.map(({ id }) => id))
    const bare = slides.filter(({ layout, id }) => ['cover', 'chapter'].includes(layout) || without.includes(id))
    expect(without).toEqual(expect.arrayContaining(slides.filter(({ layout }) => ['cover', 'chapter'].includes(layout)).map(({ id }) => id)))
    expect(bare.length, String(without)).toBeLessThan(slides.length / 4)
  })

  test(`${lang}: an address with a slide’s id opens the reader view there`, async ({ page }) => {
    await openReader(page, deckAddress(lang), 360, '#agi-timeline')
    await expect(page.locator('#agi-timeline .title')).toBeInViewport()
  })
}

test('on a narrow screen a chart is a region that takes the focus and scrolls by keys, and its data can be had as a table', async ({ page }) => {
  await openReader(page, deckAddress('en'), 360)
  const slide = page.locator('#agi-timeline')
  const region = slide.getByRole('region')
  await expect(region).toHaveAccessibleName(slides.find(({ id }) => id === 'agi-timeline')!.title.en)
  await region.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
  const label = slide.locator('svg text').first()
  expect(await label.evaluate(text => text.getBoundingClientRect().height), 'the height of a letter').toBeGreaterThan(11)
  await slide.getByRole('button', { name: 'Data table' }).click()
  await expect(slide.getByRole('table')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})

test('on a wide screen no chart takes the focus', async ({ page }) => {
  await openReader(page, deckAddress('en'), 1280)
  await expect(page.locator('.reader-page [tabindex="0"]')).toHaveCount(0)
})

test('on paper the reader view shows all sources and no controls', async ({ page }) => {
  await openReader(page, deckAddress('en'), 1280)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.reader-slide:has(#deals) .words').first()).toBeVisible()
  await expect(page.locator('.reader-bar')).toBeHidden()
  await expect(page.locator('.reader-page .as-table').first()).toBeHidden()
})

for (const lang of langs) {
  test(`${lang}: a narrow screen offers the reader view at once, at the place of the slide; a wide one does not`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`${deckAddress(lang)}agi-timeline`)
    const offer = page.locator('.reader-offer')
    await expect(offer).toBeVisible()
    await offer.getByRole('link').click()
    await expect(page).toHaveURL(/\/read\/?#agi-timeline$/)
    await expect(page.locator('#agi-timeline .title')).toBeInViewport()
    await expect(offer).toBeHidden()
    await page.goBack()
    await expect(page.locator('#agi-timeline')).toBeVisible()
    await expect(page.locator('html')).not.toContainClass('reader')
    await page.setViewportSize({ width: 980, height: 552 })
    await expect(offer).toBeHidden()
  })
}

test('the deck loads nothing of the reader view and of finding before they are used', async ({ page, watched }) => {
  await page.goto(deckAddress('en'))
  await expect(page.locator('#cover')).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(watched.requests.filter(url => /reader|reading|narrow|find/i.test(new URL(url).pathname))).toEqual([])
  const styles = await page.evaluate(() => [...document.styleSheets].flatMap(sheet => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n'))
  expect(styles).not.toContain('reader-slide')
})
