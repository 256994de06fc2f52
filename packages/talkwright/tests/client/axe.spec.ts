import type { Page } from '@playwright/test'
import type { Lang } from '../../model/lang.ts'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { langs } from '../../model/lang.ts'
import { ui } from '../../model/ui.ts'
import { deckAddress, slides } from '../../testing/made.ts'
import { chooseTheme } from '../../testing/opened.ts'
import { alive } from '../stage/alive.ts'

/** A phone held either way, and a screen. */
const WINDOWS = [{ width: 360, height: 740 }, { width: 768, height: 1024 }, { width: 1280, height: 720 }]

/** One slide of each layout stands for the others. */
const representatives = slides.filter(({ layout }, index) => slides.findIndex(slide => slide.layout === layout) === index)

/** What somebody opens over a slide, and how: the slide, and what is done there. */
const OPENED: Readonly<Record<string, { readonly slide: string, readonly open: (page: Page, lang: Lang) => Promise<void> }>> = {
  'the controls': {
    slide: 'agenda',
    open: async (page) => {
      await page.mouse.move(200, 200)
      await page.locator('.control-bar').getByRole('button').first().focus()
      await expect(page.locator('.control-bar')).toBeVisible()
    },
  },
  'the overview': {
    slide: 'agenda',
    open: async (page) => {
      await page.locator('body').press('o')
      await expect(page.getByRole('dialog').locator('#agenda')).toBeVisible()
    },
  },
  'the list of keys': {
    slide: 'agenda',
    open: async (page) => {
      await page.locator('body').press('h')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  'the dialog that finds': {
    slide: 'agenda',
    open: async (page, lang) => {
      await page.locator('body').press('/')
      await page.getByRole('searchbox').fill(lang === 'zh' ? '模型' : 'models')
      await expect(page.getByRole('dialog').getByRole('listitem').nth(5)).toBeVisible({ timeout: 60_000 })
    },
  },
  'the sources of a slide': {
    slide: 'deals',
    open: async (page, lang) => {
      await page.getByRole('button', { name: ui.source[lang] }).press('Enter')
      await expect(page.getByRole('dialog', { name: ui.sourceOf[lang] })).toContainText(/\S/)
    },
  },
  'the data of a chart': {
    slide: 'agi-timeline',
    open: async (page, lang) => {
      await page.locator('#agi-timeline').getByRole('button', { name: ui.dataTable[lang] }).press('Enter')
      await expect(page.locator('#agi-timeline table').first()).toBeVisible()
    },
  },
}

/** What axe finds on a page, of all that it knows at level AA or counts as good practice. */
async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any, all, none }) => `${id}: ${html.slice(0, 160)} ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`))
}

async function lookAtOpened(page: Page, lang: Lang): Promise<void> {
  for (const [what, { slide, open }] of Object.entries(OPENED)) {
    await page.goto(`${deckAddress(lang)}${slide}/`, { waitUntil: 'networkidle' })
    await alive(page)
    await open(page, lang)
    expect.soft(await violations(page), what).toEqual([])
  }
}

for (const lang of langs) {
  for (const window of WINDOWS) {
    test(`${lang}, ${window.width} px: axe finds nothing on slides, nor on what is opened over them`, async ({ page }) => {
      test.setTimeout(240_000)
      await page.setViewportSize(window)
      for (const { id } of representatives) {
        await page.goto(`${deckAddress(lang)}${id}/`, { waitUntil: 'networkidle' })
        expect.soft(await violations(page), id).toEqual([])
      }
      await lookAtOpened(page, lang)
    })
  }

  test(`${lang}: axe finds nothing on what is opened over slides in the dark theme`, async ({ page }) => {
    test.setTimeout(240_000)
    await chooseTheme(page, 'dark')
    await page.setViewportSize(WINDOWS.at(-1)!)
    await lookAtOpened(page, lang)
  })
}
