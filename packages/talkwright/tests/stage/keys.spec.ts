import type { BrowserContext, Page } from '@playwright/test'
import type { StageAction, StagePlace } from '../../views/stage/keys.ts'
import { expect } from '@playwright/test'
import { langs } from '../../model/lang.ts'
import { titleInLine } from '../../model/pageTitle.ts'
import { ui } from '../../model/ui.ts'
import { deckAddress, slides } from '../../testing/made.ts'
import { test } from '../../testing/opened.ts'
import { keyName, stageKeys } from '../../views/stage/keys.ts'
import { alive } from './alive.ts'

/** Where each key is tried, at its first step: a chart that builds, with a data table. */
const SLIDE = 'same-lineage'
const STEP = 1
const at = slides.findIndex(({ id }) => id === SLIDE)
const lastTold = slides.findLast(({ cut }) => cut !== 'appendix')!.id
const appendix = slides.find(({ cut }) => cut === 'appendix')!.id

const places = { deck: '', presenter: 'presenter/', reader: 'read/' } as const satisfies Record<StagePlace, string>

async function open(page: Page, place: StagePlace, lang: 'zh' | 'en' = 'en') {
  await page.goto(`${deckAddress(lang)}${places[place]}${place === 'reader' ? '' : `${SLIDE}/?clicks=${STEP}`}`)
  await alive(page)
  await expect(page.locator(`#${SLIDE}`).first()).toBeVisible()
}

interface Tried {
  readonly page: Page
  readonly context: BrowserContext
  readonly press: () => Promise<void>
}

function shows(page: Page, id: string, step = 0) {
  return expect(async () => {
    expect(await page.locator('#slide-content .slidev-layout:visible').evaluateAll(layouts => layouts.map(layout => layout.id))).toEqual([id])
    expect(Number(new URL(page.url()).searchParams.get('clicks') ?? 0)).toBe(step)
  }).toPass()
}
const announced = (page: Page, words: string) => expect(page.locator('.announcer')).toHaveText(words)

/** What each action does; one that has none here is not told in the help. */
const effects: Readonly<Record<StageAction, (tried: Tried) => Promise<void>>> = {
  next: async ({ page, press }) => {
    await press()
    await shows(page, SLIDE, STEP + 1)
  },
  previous: async ({ page, press }) => {
    await press()
    await shows(page, SLIDE, STEP - 1)
  },
  nextSlide: async ({ page, press }) => {
    await press()
    await shows(page, slides[at + 1]!.id)
  },
  previousSlide: async ({ page, press }) => {
    await press()
    await shows(page, slides[at - 1]!.id)
  },
  first: async ({ page, press }) => {
    await press()
    await shows(page, slides[0]!.id)
  },
  last: async ({ page, press }) => {
    await press()
    await shows(page, lastTold)
  },
  find: async ({ page, press }) => {
    test.setTimeout(240_000)
    await press()
    await page.getByRole('searchbox').fill('7')
    await expect(page.getByRole('dialog').locator('li').first()).toContainText(titleInLine(slides[6]!.title.en, 'en'))
    await page.getByRole('searchbox').fill('agi-timeline')
    // The deck is read first, slide by slide.
    await expect(page.getByRole('dialog').locator('li').first()).toContainText(slides.find(({ id }) => id === 'agi-timeline')!.title.en, { timeout: 60_000 })
  },
  overview: async ({ page, press }) => {
    test.setTimeout(240_000)
    await press()
    const dialog = page.getByRole('dialog', { name: ui.allSlides.en })
    await expect(dialog.locator('.slide')).toHaveCount(slides.length)
    await expect(dialog.locator('.slide[aria-current]')).toBeFocused()
    await expect(dialog.locator(`#${SLIDE}`)).toBeVisible()
    await expect(dialog.locator('.slide').last()).toHaveAccessibleName(`${slides.length} ${titleInLine(slides.at(-1)!.title.en, 'en')}`, { timeout: 30_000 })
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await shows(page, slides[at + 1]!.id)
  },
  appendix: async ({ page, press }) => {
    await press()
    await shows(page, appendix)
    await page.keyboard.press('ArrowDown')
    await shows(page, slides[slides.findIndex(({ id }) => id === appendix) + 1]!.id)
    await press()
    await shows(page, SLIDE, STEP)
  },
  back: async ({ page, press }) => {
    await page.keyboard.press('Home')
    await shows(page, slides[0]!.id)
    await press()
    await shows(page, SLIDE, STEP)
    await press()
    await announced(page, ui.noWayBack.en)
  },
  language: async ({ page, press }) => {
    const before = new URL(page.url())
    await press()
    await page.waitForURL(url => url.pathname === before.pathname.replace('/en/', '/') && url.search === `?clicks=${STEP}`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  },
  theme: async ({ page, press }) => {
    await press()
    await expect(page.locator('html')).toHaveClass(/dark/)
    await announced(page, ui.themeDark.en)
  },
  notesLayer: async ({ page, press }) => {
    await page.keyboard.press('ArrowDown')
    const marks = page.locator('#slide-content [data-layer="editor"]')
    await expect(marks.first()).toBeVisible()
    await press()
    await expect(page.locator('#slide-content .slidev-layout:visible [data-layer="editor"]:visible')).toHaveCount(0)
    await press()
    await expect(marks.first()).toBeVisible()
  },
  dataTable: async ({ page, press }) => {
    const table = page.locator(`#slide-content #${SLIDE} .chart table`)
    await press()
    await expect(table).toBeVisible()
    await press()
    await expect(table).toBeHidden()
  },
  sources: async ({ page, press }) => {
    await press()
    await expect(page.getByRole('dialog', { name: ui.sourceOf.en })).toBeVisible()
    await press()
    await expect(page.getByRole('dialog', { name: ui.sourceOf.en })).toHaveCount(0)
  },
  black: async ({ page, press }) => {
    await press()
    await announced(page, ui.screenBlack.en)
    await expect(page.locator('.black-screen')).toHaveCount(page.url().includes('presenter') ? 0 : 1)
    await press()
    await announced(page, ui.screenBack.en)
    await expect(page.locator('.black-screen')).toHaveCount(0)
  },
  fullscreen: async ({ page, press }) => {
    await press()
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
    await press()
    await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true)
  },
  presenter: async ({ page, context, press }) => {
    const opened = context.waitForEvent('page')
    await press()
    await expect(await opened).toHaveURL(/\/presenter\//)
    await shows(await opened, SLIDE, STEP)
    await expect((await opened).locator('.presenter-page')).toBeVisible()
    await expect(page).not.toHaveURL(/\/presenter\//)
  },
  clock: async ({ page, press }) => {
    await press()
    await expect(page.getByRole('button', { name: ui.pauseClock.en })).toBeVisible()
    await press()
    await expect(page.getByRole('button', { name: ui.goOn.en })).toBeVisible()
  },
  resetClock: async ({ page, press }) => {
    await page.keyboard.press('k')
    await expect(page.getByRole('button', { name: ui.pauseClock.en })).toBeVisible()
    await press()
    await expect(page.getByRole('button', { name: ui.startClock.en })).toBeVisible()
    await expect(page.locator('.elapsed time')).toHaveText('0:00')
  },
  help: async ({ page, press }) => {
    await press()
    await expect(page.getByRole('dialog', { name: ui.keys.en })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  },
}

for (const { action, keys, name, places: of } of stageKeys) {
  for (const place of of) {
    for (const key of keys) {
      test(`${place}: ${keyName(key).en} – ${name.en}`, async ({ page, context, watched }) => {
        await open(page, place)
        // Playwright has names of its own for some keys.
        await effects[action]({ page, context, press: () => page.keyboard.press(key.replace(' ', 'Space').replace(/^[A-Z?]$/, 'Shift+$&')) })
        expect(watched.faults).toEqual([])
      })
    }
  }
}

for (const lang of langs) {
  for (const place of ['deck', 'presenter'] as const) {
    test(`${lang}, ${place}: the help lists the keys of the place, and no other, in the deck’s language`, async ({ page }) => {
      await open(page, place, lang)
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: ui.keys[lang] })).toBeVisible()
      const rows = await page.getByRole('dialog').locator('dl > div').evaluateAll(all => all.map(row => [(row as HTMLElement).dataset.action, row.querySelector('dd')!.textContent!.trim(), [...row.querySelectorAll('kbd')].map(key => key.textContent)]))
      const expected = stageKeys.filter(({ places }) => places.includes(place)).map(({ action, name, keys }) => [action, name[lang], keys.map(key => keyName(key)[lang])])
      expect(rows.toSorted()).toEqual(expected.toSorted())
    })
  }
}

test('every switch and jump has a control that can be seen, named as in the help, with its key', async ({ page }) => {
  for (const place of ['deck', 'presenter'] as const) {
    await open(page, place)
    await page.mouse.move(400, 200)
    const bar = page.getByRole('navigation', { name: ui.controls.en })
    await expect(bar).toBeAttached()
    for (const { action, name, group, places: of } of stageKeys) {
      if (['switch', 'jump'].includes(group) && action !== 'back' && of.includes(place))
        await expect(bar.getByRole('button', { name: name.en, exact: true }), `${name.en} in the ${place}`).toBeAttached()
    }
  }
})

test('keys work while a button or link has the focus, and not while somebody types', async ({ page }) => {
  await open(page, 'deck')
  await page.locator(`#${SLIDE} .source-note button`).focus()
  await page.keyboard.press('ArrowRight')
  await shows(page, SLIDE, STEP + 1)
  await page.keyboard.press('/')
  await page.getByRole('searchbox').pressSequentially('bdna')
  await expect(page.getByRole('searchbox')).toHaveValue('bdna')
  await expect(page.locator('.black-screen')).toHaveCount(0)
  await expect(page.locator('html')).not.toHaveClass(/dark|notes-hidden/)
  await page.keyboard.press('Escape')
  await shows(page, SLIDE, STEP + 1)
})

test('a held arrow goes through the slides at a pace that can be followed', async ({ page }) => {
  await open(page, 'deck')
  await page.keyboard.down('ArrowDown')
  for (let press = 0; press < 20; press++)
    await page.keyboard.down('ArrowDown')
  await page.keyboard.up('ArrowDown')
  const shown = await page.locator('#slide-content .foot .page').last().textContent()
  expect(Number(shown) - at - 1).toBeLessThan(6)
})
