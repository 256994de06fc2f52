import { expect } from '@playwright/test'
import { toldActs } from 'talkwright/composables/acts'
import { cutNames, cuts } from 'talkwright/data/cuts'
import { langs } from 'talkwright/data/lang'
import { openPrintPage } from 'talkwright/print/printPage'
import { deckAddress, slidesOf } from 'talkwright/testing/made'
import { test } from 'talkwright/testing/opened'
import { acts } from '../../data/chapters.ts'

for (const cut of cuts) {
  for (const lang of langs) {
    test(`cut ${cut} in ${lang}: it has its slides, no link leads out of it, and its agenda and openers tell of it alone`, async ({ browser }) => {
      const slides = await slidesOf(cut)
      const page = await openPrintPage(browser, deckAddress(lang, cut), slide => `slide ${slide}`)
      const ids = await page.locator('.slidev-layout').evaluateAll(layouts => layouts.map(({ id }) => id))
      expect(ids).toEqual(slides.map(({ id }) => id))

      const links = await page.locator('a[href^="#"]').evaluateAll(all => all.map(link => link.getAttribute('href')!.slice(1)))
      expect(links.length).toBeGreaterThan(10)
      expect(links.filter(id => !ids.includes(id)), 'dead links').toEqual([])

      const told = toldActs(slides)
      const chapters = told.flatMap(act => act.chapters)
      expect(await page.locator('#agenda li a').evaluateAll(all => all.map(link => link.getAttribute('href')!.slice(1)))).toEqual(chapters.map(({ id }) => id))
      const names = told.map(({ id }) => acts[id][lang])
      expect(await page.locator('#agenda li b').allTextContents()).toEqual(names)
      for (const { id } of chapters)
        expect((await page.locator(`#${id} .acts li`).allTextContents()).map(text => text.trim()), id).toEqual(names)

      const numbers = await page.locator('.chapter-slide .number').allTextContents()
      const feet = (await page.locator('.foot').allTextContents()).flatMap(text => text.match(/^\s*(\d+) /)?.[1] ?? [])
      expect([...new Set(feet)], 'the chapters are numbered as they are told, without a gap').toEqual([...new Set(feet)].map((_, index) => String(index + 1)))
      expect(numbers.map(text => text.trim()).filter(text => text !== '' && !feet.includes(text))).toEqual([])

      const title = await page.title()
      for (const other of cuts) {
        if (other !== 'full')
          expect(title.includes(cutNames[other][lang]), `the title "${title}" names the cut ${other}`).toBe(other === cut)
      }
      await page.close()
    })
  }
}

test('every slide that shows a fact with an editor’s note has a marker of it', async ({ browser }) => {
  const page = await openPrintPage(browser, deckAddress('zh'), slide => `slide ${slide}`)
  const slides = await page.locator('.print-slide-container').evaluateAll(containers => containers.map(container => ({
    id: container.querySelector('.slidev-layout')!.id,
    notes: container.querySelector<HTMLElement>('[data-notes]')?.dataset.notes ?? '',
    // In the appendix the notes themselves stand there.
    marks: container.querySelectorAll('.note-mark, .note-line, .note-list').length,
  })))
  expect(slides.filter(({ notes }) => notes).length).toBeGreaterThan(20)
  expect(slides.filter(({ notes, marks }) => notes && marks === 0)).toEqual([])
  await page.close()
})

for (const lang of langs) {
  test(`${lang}: a prediction leads to its chapter and back; a note leads to its slide in the appendix and from there to the fact`, async ({ page }) => {
    const path = () => new URL(page.url()).pathname.split('/').at(-1)
    await page.goto(`${deckAddress(lang)}nine-predictions`)
    await page.locator('#nine-predictions li').nth(4).getByRole('link').click()
    await expect(page.locator('#scaling')).toBeVisible()
    expect(path()).toBe('scaling')
    await page.locator('#scaling .taken-up').getByRole('link').click()
    await expect(page.locator('#nine-predictions')).toBeVisible()

    await page.locator('#nine-predictions .note-mark').first().click()
    await page.locator('#nine-predictions .provenance a[href*="/notes-"]').last().click()
    await expect(page.locator('.slidev-layout[id^=notes-]:visible')).toBeVisible()
    expect(path()).toMatch(/^notes-/)
    await page.locator('.slidev-layout[id^=notes-]:visible').getByRole('link', { name: '3', exact: true }).first().click()
    await expect(page.locator('#nine-predictions')).toBeVisible()
    await expect(page.locator('.provenance:visible'), 'the panel is closed behind the reader').toHaveCount(0)
  })
}

test('of the panels of a slide one is open at a time, and Escape closes it', async ({ page }) => {
  await page.goto(`${deckAddress('en')}nine-predictions`)
  const panels = page.locator('#nine-predictions').getByRole('dialog')
  const marks = page.locator('#nine-predictions .note-mark')
  const source = page.locator('#nine-predictions [data-panel="sources"]')
  await source.press('Enter')
  await expect(panels).toHaveCount(1)
  await marks.first().press('Enter')
  await expect(source).toHaveAttribute('aria-expanded', 'false')
  await expect(panels).toHaveCount(1)
  await source.press('Enter')
  await expect(source).toHaveAttribute('aria-expanded', 'true')
  await expect(panels).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(panels).toHaveCount(0)
})
