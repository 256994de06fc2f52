import type { Page } from '@playwright/test'
import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { langs } from '../../model/lang.ts'
import { titleInLine } from '../../model/pageTitle.ts'
import { deckAddress, slides } from '../../testing/made.ts'
import { foreign, test } from '../../testing/opened.ts'

/** All slides are read before the last is found, which takes a slow machine a while. */
const ALL_READ = { timeout: 60_000 }

const path = (page: Page) => new URL(page.url()).pathname

/** What is asked for in each language, and the slide that is to come first. */
const asked = {
  zh: { words: '强化学习 验证', kind: '术语', first: 'RLVR', term: 'glossary-1' },
  en: { words: 'verifiable rewards', kind: 'Term', first: 'RLVR', term: 'glossary-1' },
} as const

for (const lang of langs) {
  test(`${lang}: / finds slides, terms and words of the document, and Enter goes to the first`, async ({ page, watched }) => {
    test.setTimeout(240_000)
    await page.goto(`${deckAddress(lang)}agenda`)
    await expect(page.locator('#agenda')).toBeVisible()
    await page.keyboard.press('/')
    const dialog = page.getByRole('dialog')
    const input = dialog.getByRole('searchbox')
    await expect(input).toBeFocused()
    await expect(input).toHaveValue('')
    await page.keyboard.type(asked[lang].words)
    await expect(dialog.getByRole('listitem').filter({ hasText: asked[lang].kind }).first()).toContainText('RLVR', ALL_READ)
    await expect(dialog.getByRole('listitem').filter({ hasText: lang === 'zh' ? '文档原文' : 'The document’s words' }).first()).toBeVisible()
    expect(path(page), 'keys that are typed turn no page').toMatch(/agenda$/)
    await dialog.getByRole('status').click()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    expect(path(page), 'nor do keys of the deck beside the field').toMatch(/agenda$/)
    await input.focus()
    await page.keyboard.press('ArrowDown')
    await expect(dialog.getByRole('link').first()).toBeFocused()
    expect(path(page), 'nor do keys that go along what is found').toMatch(/agenda$/)
    const href = await dialog.getByRole('link').first().getAttribute('href')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    expect(path(page)).toBe(href)
    await expect(page.locator(`#${href!.split('/').at(-1)}`)).toBeVisible()
    expect(watched.faults).toEqual([])
    expect(foreign(watched.requests)).toEqual([])
  })

  test(`${lang}: every title can be found`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.goto(`${deckAddress(lang)}read/`)
    await page.locator('.reader-bar button').click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('status')).toBeEmpty(ALL_READ)
    for (const { title } of slides.filter((_, index) => index % 10 === 0)) {
      const plain = titleInLine(title[lang], lang)
      await dialog.getByRole('searchbox').fill(plain)
      await expect(dialog.locator('li b').first()).toHaveText(plain)
    }
    await dialog.getByRole('searchbox').fill('qwertzuiop')
    await expect(dialog.getByRole('status')).toHaveText(lang === 'zh' ? '没有找到' : 'Nothing found')
  })
}

test('a control opens it, too; Escape closes it, and the keys of the deck work again', async ({ page }) => {
  await page.goto(`${deckAddress('en')}agenda`)
  await page.mouse.move(400, 300)
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => path(page)).not.toMatch(/agenda$/)
})

test('axe finds nothing in the dialog, on a phone either', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`${deckAddress('en')}agenda`)
  await expect(page.locator('#agenda')).toBeVisible()
  await page.keyboard.press('/')
  await page.getByRole('searchbox').fill('models')
  await expect(page.getByRole('dialog').getByRole('listitem').nth(5)).toBeVisible(ALL_READ)
  expect((await new AxeBuilder({ page }).include('dialog').options({ rules: { 'target-size': { enabled: true } } }).analyze()).violations).toEqual([])
})

test('in the reader view what is found is a place on the page', async ({ page }) => {
  await page.goto(`${deckAddress('en')}read/`)
  await expect(page.locator('.reader-bar button')).toBeEnabled()
  await page.keyboard.press('/')
  await page.getByRole('searchbox').fill('working week')
  await page.getByRole('searchbox').fill('996: of a week')
  await page.getByRole('link', { name: '996' }).first().click()
  await expect(page).toHaveURL(/#[a-z0-9-]+$/)
  await expect(page.getByRole('dialog')).toBeHidden()
  const id = new URL(page.url()).hash.slice(1)
  await expect(page.locator(`#${id} .title`)).toBeInViewport()
})
