import type { APIRequestContext } from '@playwright/test'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { langs } from '../../model/lang.ts'
import { ui } from '../../model/ui.ts'
import { deckAddress, slides } from '../../testing/made.ts'

const KB = 1024

/** What may arrive, packed, before a slide can be read: its page and the page's style sheets. */
const BUDGET = 40 * KB
/** A tenth of what counts as a good layout shift. */
const MOST_SHIFT = 0.01

/** One slide of each layout stands for the others, and each that builds for itself. */
const representatives = slides.filter((slide, index) => slide.clicks !== undefined || slides.findIndex(({ layout }) => layout === slide.layout) === index)

async function packed(request: APIRequestContext, address: string): Promise<number> {
  return gzipSync(await (await request.get(address)).body(), { level: 9 }).length
}

for (const lang of langs) {
  test(`${lang}: every slide can be read after its page and styles alone, which fit the budget`, async ({ request }) => {
    const sheets = new Map<string, Promise<number>>()
    const sizes: { id: string, bytes: number }[] = []
    const wrong: string[] = []
    for (const { id } of slides) {
      const address = `${deckAddress(lang)}${id}/`
      const html = await (await request.get(address)).text()
      if (!html.includes(`<div id="${id}"`) && !html.includes(` id="${id}"`))
        wrong.push(`${id} does not hold its slide`)
      const hrefs = [...html.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].map(([, href]) => new URL(href!, address).href)
      hrefs.filter(href => !sheets.has(href)).forEach(href => sheets.set(href, packed(request, href)))
      const styles = await Promise.all(hrefs.map(href => sheets.get(href)!))
      sizes.push({ id, bytes: gzipSync(html, { level: 9 }).length + styles.reduce((sum, bytes) => sum + bytes, 0) })
    }
    const largest = sizes.toSorted((a, b) => b.bytes - a.bytes).slice(0, 3)
    process.stdout.write(`${lang}: page and styles of ${largest.map(({ id, bytes }) => `${id} ${(bytes / KB).toFixed(1)} KB`).join(', ')}, of ${BUDGET / KB} KB\n`)
    expect(wrong).toEqual([])
    expect(sizes.filter(({ bytes }) => bytes > BUDGET)).toEqual([])
  })

  test(`${lang}: without scripts, a slide shows all that it shows in the end, and leads to the next and the previous`, async ({ browser, page }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    for (const { id } of representatives) {
      const index = slides.findIndex(slide => slide.id === id)
      await plain.goto(`${deckAddress(lang)}${id}/`)
      await page.goto(`${deckAddress(lang)}${id}?clicks=99`)
      const shown = plain.locator(`#${id}:visible`)
      await expect(shown).toHaveCount(1)
      await expect(page.locator(`#${id}`)).toBeVisible()
      // eslint-disable-next-line unicorn/prefer-dom-node-text-content
      expect.soft((await shown.innerText()).split(/\s+/), id).toEqual((await page.locator(`#${id}`).innerText()).split(/\s+/))
      const way = (name: string) => plain.getByRole('link', { name, exact: true })
      if (index > 0)
        await expect.soft(way(ui.previousSlide[lang])).toHaveAttribute('href', new RegExp(`/${slides[index - 1]!.id}/$`))
      await way(ui.nextSlide[lang]).click()
      await expect.soft(plain.locator(`#${slides[index + 1]!.id}:visible`), `the slide after ${id}`).toHaveCount(1)
    }
    await context.close()
  })

  test(`${lang}: the deck takes a page over without a blank or a shift`, async ({ page }) => {
    test.slow()
    await page.addInitScript(() => {
      const seen = { blanks: 0, shift: 0, jump: 0 }
      let before: DOMRect | undefined
      Object.assign(window, { seen })
      new PerformanceObserver(list => list.getEntries().forEach(entry => seen.shift += (entry as PerformanceEntry & { value: number }).value)).observe({ type: 'layout-shift', buffered: true })
      const look = () => {
        if (document.querySelector('#app') && !document.querySelector('.slidev-layout'))
          seen.blanks++
        // What takes the place of what was there is no shift to the browser.
        const title = [...document.querySelectorAll('.slidev-layout :is(h1, h2)')].find(each => each.getClientRects().length > 0)?.getBoundingClientRect()
        seen.jump = Math.max(seen.jump, Math.abs((title?.top ?? 0) - (before?.top ?? title?.top ?? 0)), Math.abs((title?.left ?? 0) - (before?.left ?? title?.left ?? 0)))
        before = title ?? before
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
    for (const path of ['', ...representatives.map(({ id }) => `${id}/`)]) {
      await page.goto(deckAddress(lang) + path, { waitUntil: 'networkidle' })
      let shift = Number.POSITIVE_INFINITY
      let jump = Number.POSITIVE_INFINITY
      // Again, with the fonts at hand: what they change when they come is their own. What the deck itself moves, it moves each time; fonts that come late from the browser's store do not.
      for (let reload = 0; reload < 4 && (shift >= MOST_SHIFT || jump >= 1); reload++) {
        await page.reload({ waitUntil: 'networkidle' })
        expect.soft(await page.evaluate(() => '__vue_app__' in document.querySelector('#app')!), `${path} is alive`).toBe(true)
        const seen = await page.evaluate(() => (window as unknown as { seen: { blanks: number, shift: number, jump: number } }).seen)
        expect.soft(seen.blanks, `blanks of ${path}`).toBe(0)
        shift = Math.min(shift, seen.shift)
        jump = Math.min(jump, seen.jump)
      }
      // A title that is unseen on its slide stands where it will.
      expect.soft(jump, `pixels by which the title of ${path} jumps`).toBeLessThan(1)
      expect.soft(shift, `shift of ${path}`).toBeLessThan(MOST_SHIFT)
    }
  })
}
