import { expect } from '@playwright/test'
import { langs } from '../../model/lang.ts'
import { deckAddress } from '../../testing/made.ts'
import { test } from '../../testing/opened.ts'

for (const lang of langs) {
  test(`${lang}: the rows of every slide with a drawing are in files, which its sources lead to and which hold its citations`, async ({ page, request }) => {
    await page.goto(`${deckAddress(lang)}read/`)
    await expect(page.locator('.reader-slide').first()).toBeVisible()
    const drawn = await page.locator('.reader-slide:has(.chart, .diagram, .region)').evaluateAll(slides => slides.map(slide => ({
      id: slide.querySelector('.slidev-layout')!.id,
      words: [...slide.querySelectorAll('.sources .words')].map(({ textContent }) => textContent!.trim()),
      files: [...slide.querySelectorAll<HTMLAnchorElement>('.data-files a')].map(({ href }) => href),
    })))
    expect(drawn.length).toBeGreaterThan(15)
    for (const { id, words, files } of drawn) {
      expect.soft(files.length, id).toBeGreaterThan(1)
      const texts = await Promise.all(files.map(async (file) => {
        const response = await request.get(file)
        expect.soft(response.status(), file).toBe(200)
        return (await response.text()).replaceAll('**', '').replaceAll(' | ', ' · ').replaceAll('""', '"').replaceAll('\\"', '"')
      }))
      for (const kind of ['.csv', '.json']) {
        const all = texts.filter((_, index) => files[index]!.endsWith(kind)).join('\n')
        expect.soft(words.filter(each => !all.includes(each)), `${id}: words that no ${kind} holds`).toEqual([])
      }
    }
  })
}

test('the panel of a slide’s sources leads to its data, from the live slide', async ({ page, request }) => {
  await page.goto(`${deckAddress('en')}deals`)
  await page.locator('#deals .source-note button').click()
  const csv = page.locator('#deals .provenance').getByRole('link', { name: 'deals.csv' })
  await expect(csv).toHaveAttribute('href', new URL('data/deals.csv', deckAddress('en')).pathname)
  const response = await request.get(new URL('data/deals.csv', deckAddress('en')).href)
  expect(response.headers()['content-type']).toMatch(/^text\/csv/)
  expect(await response.text()).toContain('Groq | 200亿美元 | 被NVIDIA收购')
})
