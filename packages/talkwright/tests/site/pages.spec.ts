import { expect, test } from '@playwright/test'
import { langs } from '../../model/lang.ts'
import { pageTitle } from '../../model/pageTitle.ts'
import { langTags } from '../../model/uiLang.ts'
import { talk } from '../../talk/config.ts'
import { deckAddress, slides } from '../../testing/made.ts'
import { stageKeys } from '../../views/stage/keys.ts'
import { alive } from '../stage/alive.ts'

const OWN_PAGES = ['handout/', 'overview/', 'presenter/', 'presenter/2/', 'print/', 'read/']

for (const lang of langs) {
  test(`${lang}: every slide is a file, by its id and by its number, with its own title`, async ({ request }) => {
    const wrong: string[] = []
    for (const [index, { id, title }] of slides.entries()) {
      const canonical = new URL(index === 0 ? '' : `${id}/`, deckAddress(lang)).pathname
      for (const path of [`${id}/`, id, `${index + 1}/`, ...(index === 0 ? [''] : [])]) {
        const response = await request.get(deckAddress(lang) + path)
        const html = await response.text()
        const expected = [
          `<html lang="${langTags[lang]}">`,
          `<title>${pageTitle(title[lang], talk.title[lang], lang)}</title>`,
          `<link rel="canonical" href="${canonical}">`,
          ...langs.map(other => `<link rel="alternate" hreflang="${langTags[other]}" href="${new URL(index === 0 ? '' : `${id}/`, deckAddress(other)).pathname}">`),
        ]
        wrong.push(...expected.filter(line => !html.includes(line)).map(line => `${path}: ${line}`), ...(response.status() === 200 ? [] : [`${path}: ${response.status()}`]))
      }
    }
    expect(wrong).toEqual([])
  })

  test(`${lang}: the deck's other pages are files, too`, async ({ request }) => {
    for (const path of OWN_PAGES)
      expect.soft((await request.get(deckAddress(lang) + path)).status(), path).toBe(200)
  })

  test(`${lang}: a slide opened by its number is that slide, and its title follows the talk`, async ({ page }) => {
    const [first, second] = [slides[5]!, slides[6]!]
    await page.goto(`${deckAddress(lang)}6/`)
    await expect(page.locator(`#${first.id}`)).toBeVisible()
    await expect(page).toHaveTitle(pageTitle(first.title[lang], talk.title[lang], lang))
    await page.goto(`${deckAddress(lang)}${second.id}/`)
    await expect(page.locator(`#${second.id}`)).toBeVisible()
    await page.keyboard.press('ArrowLeft')
    await expect(page.locator(`#${first.id}`)).toBeVisible()
    await expect(page).toHaveTitle(pageTitle(first.title[lang], talk.title[lang], lang))
    await page.reload()
    await expect(page.locator(`#${first.id}`)).toBeVisible()
  })
}

test('the way to the other language leads to the same slide at the same step, and back', async ({ page }) => {
  const { id } = slides.find(({ clicks }) => clicks !== undefined)!
  await page.goto(`${deckAddress('zh')}cover/`)
  await page.goto(`${deckAddress('zh')}${id}/?clicks=1`)
  for (const lang of ['en', 'zh'] as const) {
    await alive(page)
    await page.mouse.move(900, 20)
    await page.mouse.move(920, 20)
    await page.getByRole('button', { name: stageKeys.find(({ action }) => action === 'language')!.name[lang === 'en' ? 'zh' : 'en'], exact: true }).click()
    await expect(page).toHaveURL(`${deckAddress(lang)}${id}/?clicks=1`)
    await expect(page.locator('html')).toHaveAttribute('lang', langTags[lang])
    await expect(page.locator(`#${id}`)).toBeVisible()
  }
})

test('an address that there is not is answered as such, with the way to both decks', async ({ page }) => {
  const response = await page.goto(`${deckAddress('zh')}no-such-slide`)
  expect(response!.status()).toBe(404)
  for (const lang of langs)
    await expect(page.getByRole('link', { name: talk.title[lang] })).toHaveAttribute('href', new URL(deckAddress(lang)).pathname)
})
