import type { Page } from '@playwright/test'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import { test as base, expect } from '@playwright/test'
import sirv from 'sirv'
import { contentsOf } from '../../site/contents.ts'
import { siteFolder, slidesOf } from '../../testing/made.ts'

/** Decks of one origin: the full one in both languages, and a shorter one at a path below it. */
interface Decks {
  readonly full: string
  readonly english: string
  readonly short: string
}

const test = base.extend<{ decks: Decks }>({
  serviceWorkers: 'allow',
  decks: async ({ browserName: _ }, use) => {
    const { base } = contentsOf(siteFolder('below')).place
    const [root, below] = [sirv(siteFolder('root')), sirv(siteFolder('below'))]
    const server = createServer((request, response) => {
      if (!request.url!.startsWith(base))
        return root(request, response)
      request.url = request.url!.slice(base.length - 1)
      below(request, response)
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await use({ full: `${origin}/`, english: `${origin}/en/`, short: `${origin}${base}` })
    server.close()
    server.closeAllConnections()
  },
})

const [, second, third] = await slidesOf('10')

const path = (page: Page) => new URL(page.url()).pathname

async function openDeck(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForFunction(() => '__vue_app__' in document.querySelector('#app')!)
}

/** Opens a deck and waits until the browser keeps it. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(async (scope) => {
    for (;;) {
      const registration = await navigator.serviceWorker.getRegistration(scope)
      if (registration?.scope === scope && registration.active?.state === 'activated')
        return
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }, address)
}

test('whoever presents a deck drives the tabs of this deck, and those of no other language or length', async ({ context, decks }) => {
  const [presenter, same, english, short] = await Promise.all(Array.from({ length: 4 }, () => context.newPage()))
  await openDeck(same!, `${decks.full}${second!.id}/`)
  await openDeck(english!, `${decks.english}${second!.id}/`)
  await openDeck(short!, `${decks.short}${second!.id}/`)
  await openDeck(presenter!, `${decks.full}presenter/${second!.id}/`)
  await expect(async () => {
    await presenter!.keyboard.press('ArrowRight')
    expect(path(same!)).not.toContain(second!.id)
  }).toPass()
  // What is posted after it has arrived everywhere, so that it has, too.
  await Promise.all([english!, short!].map(page => page.evaluate(() => {
    const channel = new BroadcastChannel('deck-test')
    channel.onmessage = () => document.documentElement.dataset.heard = ''
  })))
  await presenter!.evaluate(() => new BroadcastChannel('deck-test').postMessage('heard?'))
  await Promise.all([english!, short!].map(page => page.waitForFunction(() => 'heard' in document.documentElement.dataset)))
  expect(path(english!)).toContain(second!.id)
  expect(path(short!)).toContain(second!.id)
})

test('the worker that keeps a deck keeps away from the decks below it, and from what is kept of them', async ({ page, context, decks }) => {
  test.setTimeout(240_000)
  /** The deck below whose path all scripts of the page stand. */
  const deck = () => page.evaluate(() => [...document.scripts].map(({ src }) => src.replace(/(?:assets\/.*|theme\.js)$/, '')).filter((path, index, all) => all.indexOf(path) === index))
  await visit(page, decks.full)
  await page.goto(`${decks.full}${second!.id}/`)
  expect(await page.evaluate(() => Boolean(navigator.serviceWorker.controller)), 'the full deck is kept').toBe(true)
  for (const address of [decks.short, decks.english]) {
    await openDeck(page, `${address}${second!.id}/?clicks=1`)
    expect(await deck(), 'before it is kept itself').toEqual([address])
    await visit(page, address)
  }
  await page.goto(decks.full)
  await page.evaluate(async (scope) => {
    // As after a new version, its worker begins anew.
    await (await navigator.serviceWorker.getRegistration(scope))!.unregister()
    await navigator.serviceWorker.register(`${scope}sw.js`, { scope })
  }, decks.full)
  await visit(page, decks.full)
  await context.setOffline(true)
  for (const address of Object.values(decks)) {
    await openDeck(page, `${address}${third!.id}/?clicks=1`)
    await expect(page.locator(`#${third!.id}`)).toBeVisible()
    expect(await deck(), 'without a network').toEqual([address])
  }
})
