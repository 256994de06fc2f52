import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { langs } from '../../model/lang.ts'
import { ui } from '../../model/ui.ts'
import { langNames, langTags } from '../../model/uiLang.ts'
import { talk } from '../../talk/config.ts'
import { deckAddress, slides } from '../../testing/made.ts'

const KB = 1024

/** What the page of all slides may weigh, packed. */
const BUDGET = 400 * KB

for (const lang of langs) {
  const address = `${deckAddress(lang)}read/`

  test(`${lang}: the reader view is a page of its own, with what search engines ask for, and fits its budget`, async ({ request }) => {
    const html = await (await request.get(address)).text()
    const bytes = gzipSync(html, { level: 9 }).length
    process.stdout.write(`${lang}: the page of the reader view, packed: ${(bytes / KB).toFixed(1)} KB, of ${BUDGET / KB} KB\n`)
    expect(bytes).toBeLessThanOrEqual(BUDGET)
    for (const line of [
      `<title>${talk.title[lang]}${ui.colon[lang]}${ui.readerView[lang]}</title>`,
      `<meta name="description" content="${ui.readerDescription[lang]}">`,
      `<link rel="canonical" href="${new URL(address).pathname}">`,
      ...langs.map(other => `<link rel="alternate" hreflang="${langTags[other]}" href="${new URL(deckAddress(other)).pathname}read/">`),
    ])
      expect.soft(html).toContain(line)
    expect(html).not.toContain('noindex')
  })

  test(`${lang}: without scripts the reader view shows all slides, drawings included`, async ({ browser, page }) => {
    test.setTimeout(240_000)
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    const plain = await context.newPage()
    await plain.goto(`${address}#agi-timeline`)
    await expect(plain.locator('#agi-timeline .title')).toBeInViewport()
    expect(await plain.locator('.reader-slide .slidev-layout').evaluateAll(all => all.map(({ id }) => id))).toEqual(slides.map(({ id }) => id))
    await expect(plain.locator('#agi-timeline svg').first()).toBeVisible()
    await expect(plain.locator('.reader-bar button, .as-table').first()).toBeHidden()
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(address)
    await page.waitForFunction(() => '__vue_app__' in document.querySelector('#app')!)
    expect((await plain.locator('.reader-page main').textContent())!.replaceAll(/\s+/g, ' ')).toEqual((await page.locator('.reader-page main').textContent())!.replaceAll(/\s+/g, ' '))
    await context.close()
  })

  test(`${lang}: the reader view is taken over without a blank or a shift, where it has been scrolled to`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.addInitScript(() => {
      const seen = { blanks: 0, shift: 0 }
      Object.assign(window, { seen })
      new PerformanceObserver(list => list.getEntries().forEach(entry => seen.shift += (entry as PerformanceEntry & { value: number }).value)).observe({ type: 'layout-shift', buffered: true })
      const look = () => {
        if (document.readyState !== 'loading' && !document.querySelector('.reader-slide'))
          seen.blanks++
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
    // With the fonts at hand: what they change when they come is their own.
    await page.goto(address, { waitUntil: 'networkidle' })
    const scripts = Promise.withResolvers<void>()
    await page.route('**/first-*.js', async (route) => {
      await scripts.promise
      await route.continue()
    })
    await page.goto(address, { waitUntil: 'commit' })
    await page.waitForFunction(() => document.querySelector('#app + *') && [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every(({ sheet }) => sheet))
    const title = page.locator('#agi-timeline .title')
    await title.evaluate(element => document.fonts.ready.then(() => element.scrollIntoView({ block: 'center' })))
    const top = () => title.evaluate(element => element.getBoundingClientRect().top)
    const before = await top()
    scripts.resolve()
    await page.waitForFunction(() => '__vue_app__' in document.querySelector('#app')!)
    await page.waitForLoadState('networkidle')
    expect(Math.abs(await top() - before)).toBeLessThan(2)
    const seen = await page.evaluate(() => (window as unknown as { seen: { blanks: number, shift: number } }).seen)
    expect(seen.blanks).toBe(0)
    expect(seen.shift).toBeLessThan(0.01)
  })

  const other = langs.find(known => known !== lang)!
  test(`${lang}: the reader view leads to the slide that is being read in the other language`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.goto(`${address}#agi-timeline`)
    await page.waitForFunction(() => '__vue_app__' in document.querySelector('#app')!)
    await page.locator('.reader-bar').getByRole('link', { name: langNames[other] }).evaluate(link => (link as HTMLAnchorElement).click())
    await expect(page).toHaveURL(`${deckAddress(other)}read/#agi-timeline`)
    await expect(page.locator('html')).toHaveAttribute('lang', langTags[other])
    await expect(page.locator('#agi-timeline .title')).toBeInViewport()
  })
}
