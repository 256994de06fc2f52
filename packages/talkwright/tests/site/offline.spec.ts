import type { Page } from '@playwright/test'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { langs } from '../../model/lang.ts'
import { ui } from '../../model/ui.ts'
import { langTags } from '../../model/uiLang.ts'
import { serveSite } from '../../site/serve.ts'
import { deckAddress, siteFolder, slides, slidesOf } from '../../testing/made.ts'
import { openAt, test } from '../../testing/opened.ts'
import { alive } from '../stage/alive.ts'

test.use({ serviceWorkers: 'allow' })
test.setTimeout(240_000)

/** Opens a deck and waits until the browser keeps all of it. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
}

for (const lang of langs) {
  test(`${lang}: after one visit the whole deck works without a network`, async ({ page, context, watched }) => {
    await visit(page, deckAddress(lang))
    await context.setOffline(true)
    for (const id of [slides[0]!.id, slides.at(-1)!.id]) {
      await page.goto(`${deckAddress(lang)}${id}/`)
      await expect(page.locator(`#${id}`)).toBeVisible()
    }
    for (const { id } of slides)
      await openAt(page, deckAddress(lang), id)
    await page.goto(`${deckAddress(lang)}presenter/`)
    await expect(page.locator(`#${slides[0]!.id}`).first()).toBeVisible()
    await page.goto(`${deckAddress(lang)}read/`)
    await expect(page.locator(`#${slides.at(-1)!.id}`)).toBeVisible()
    await page.goto(deckAddress(lang))
    await alive(page)
    await page.keyboard.press('/')
    await expect(page.getByRole('dialog', { name: ui.find[lang] })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', langTags[lang])
    expect(watched.faults).toEqual([])
  })

  test(`${lang}: the deck can be installed`, async ({ page, request }) => {
    await page.goto(deckAddress(lang))
    const { url, errors, data } = await (await page.context().newCDPSession(page)).send('Page.getAppManifest')
    expect(errors).toEqual([])
    const { start_url, scope, icons } = JSON.parse(data!) as { start_url: string, scope: string, icons: { src: string, sizes: string }[] }
    expect([start_url, scope]).toEqual([new URL(deckAddress(lang)).pathname, new URL(deckAddress(lang)).pathname])
    expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']))
    for (const { src } of icons)
      expect.soft((await request.get(new URL(src, url).href)).status(), src).toBe(200)
  })
}

test('a new version is taken whole once the page that fetched it is left, and not before', async ({ page, watched }) => {
  const folder = mkdtempSync(join(tmpdir(), 'deck-versions-'))
  cpSync(siteFolder('below'), folder, { recursive: true })
  const server = await serveSite(folder)
  const version = page.locator('meta[name="version"]')
  const deploy = (number: number, change: (worker: string) => string) => {
    const [kept, worker] = [join(folder, 'kept.html'), join(folder, 'sw.js')]
    writeFileSync(kept, readFileSync(join(siteFolder('below'), 'kept.html'), 'utf8').replace('</head>', `<meta name="version" content="${number}"></head>`))
    writeFileSync(worker, change(readFileSync(worker, 'utf8').replace(/(kept\.html`,revision:`)\w+/, `$1${number}`)))
  }
  try {
    const [first, second, , fourth] = await slidesOf('10')
    deploy(1, worker => worker)
    await visit(page, server.address('zh'))
    await page.reload()
    await expect(version).toHaveAttribute('content', '1')
    // The second version has another file for the fourth slide; that of the first is gone from the host.
    const [gone] = globSync('assets/4-*.js', { cwd: folder })
    rmSync(join(folder, gone!))
    deploy(2, worker => worker.replace(`{url:\`/talks/ai/${gone}\`,revision:null},`, ''))
    await page.goto(`${server.address('zh')}${second!.id}/`)
    await expect(version).toHaveAttribute('content', '1')
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
      while (!registration.waiting)
        await new Promise(resolve => setTimeout(resolve, 50))
    })
    await openAt(page, server.address('zh'), fourth!.id)
    await expect(version).toHaveAttribute('content', '1')
    await page.goto('about:blank')
    await page.goto(`${server.address('zh')}${first!.id}/`)
    await expect(version).toHaveAttribute('content', '2')
    await expect(page.locator(`#${first!.id}`)).toBeVisible()
    expect(watched.faults).toEqual([])
  }
  finally {
    server.close()
    rmSync(folder, { recursive: true })
  }
})
