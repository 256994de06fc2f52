import type { Locator, Page } from '@playwright/test'
import type { Lang } from '../model/lang.ts'
import { test as base, expect } from '@playwright/test'
import { findBrowser } from '../browser/find.ts'
import { deckAddress } from './made.ts'
import { viewOptions } from './view.ts'

/** A page that keeps what went wrong on it, and every address that it asked for. */
export interface Watched {
  readonly faults: string[]
  readonly requests: string[]
}

/** Whether this machine has the browser whose pictures repeat. */
export const isPinned = /[\\/]deck-browser/.test((await findBrowser()).program)

interface Fixtures {
  readonly watched: Watched
}

interface WorkerFixtures {
  /** One page for all tests of a worker: what it has loaded once, it keeps. */
  readonly view: Page
}

/** `watched` is on before the view opens anything. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  view: [async ({ browser }, use) => {
    const context = await browser.newContext(viewOptions)
    await use(await context.newPage())
    await context.close()
  }, { scope: 'worker' }],
  watched: async ({ view, page }, use) => {
    const watched: Watched = { faults: [], requests: [] }
    // No test uses both pages.
    for (const seen of [view, page]) {
      seen.removeAllListeners()
      seen.on('console', message => message.type() === 'error' && watched.faults.push(`console: ${message.text()}`))
      seen.on('pageerror', error => watched.faults.push(`error: ${error.message}`))
      // A request is aborted by going on before it is answered, which is no fault.
      seen.on('requestfailed', request => request.failure()?.errorText !== 'net::ERR_ABORTED' && watched.faults.push(`no answer: ${request.url()}`))
      seen.on('response', response => response.status() >= 400 && watched.faults.push(`${response.status()}: ${response.url()}`))
      seen.on('request', request => watched.requests.push(request.url()))
    }
    await use(watched)
  },
})

/** Opens a slide in its final state and returns what it shows, its foot included; its fonts have arrived and it is drawn. */
export async function openSlide(page: Page, lang: Lang, id: string): Promise<Locator> {
  return openAt(page, deckAddress(lang), id)
}

/** The same for a slide of a deck at any address. */
export async function openAt(page: Page, address: string, id: string): Promise<Locator> {
  await goTo(page, address, id)
  const slide = page.locator('.slidev-page', { has: page.locator(`#${id}`) })
  await expect(slide).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  for (const drawn of await slide.locator('[data-waitfor]').all())
    await drawn.locator(await drawn.getAttribute('data-waitfor') ?? '').first().waitFor()
  return slide
}

/** The requests that leave the deck's own server. */
export function foreign(requests: readonly string[]): string[] {
  const { origin } = new URL(deckAddress('zh'))
  return requests.filter(url => !/^(?:data|blob|about):/.test(url) && new URL(url).origin !== origin)
}

/** Vue's router, as far as it is needed here. */
interface Router {
  readonly options: { readonly history: { readonly base: string } }
  readonly push: (to: string) => Promise<unknown>
}

/** Within a deck that is open already the router goes there, as it does while presenting, which spares loading all anew. */
async function goTo(page: Page, address: string, id: string): Promise<void> {
  const routed = page.url().startsWith(address) && await page.evaluate(async ([base, to]) => {
    const app = document.querySelector('#app') as { __vue_app__?: { config: { globalProperties: { $router?: Router } } } } | null
    const router = app?.__vue_app__?.config.globalProperties.$router
    if (router?.options.history.base !== base)
      return false
    await router.push(to)
    return true
  }, [new URL(address).pathname.slice(0, -1), `/${id}?print=true`] as const)
  if (!routed)
    await page.goto(`${address}${id}?print=true`)
}

/** As if the speaker had chosen a theme before: see setup/main.ts. */
export async function chooseTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.addInitScript((choice) => {
    localStorage.setItem('deck-theme-chosen', choice)
    localStorage.setItem('slidev-color-schema', choice)
  }, theme)
}
