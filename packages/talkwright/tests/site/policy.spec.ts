import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { langs } from '../../model/lang.ts'
import { ui } from '../../model/ui.ts'
import { deckAddress, siteFolder, slides } from '../../testing/made.ts'
import { foreign, test } from '../../testing/opened.ts'
import { alive } from '../stage/alive.ts'

/** The pages besides slides that somebody opens. */
const OWN_PAGES = ['overview/', 'presenter/', 'print/?print=true', 'read/']

const policyIn = (html: string): string => /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]?.replaceAll('&#39;', '\'') ?? ''

for (const lang of langs) {
  test(`${lang}: every page carries the policy before it loads anything, and has no script in it`, async ({ request }) => {
    const wrong: string[] = []
    for (const path of ['', ...OWN_PAGES, ...slides.map(({ id }) => `${id}/`)]) {
      const html = await (await request.get(deckAddress(lang) + path)).text()
      const policy = policyIn(html)
      const first = html.search(/<script|<link/)
      if (!policy || html.indexOf('Content-Security-Policy') > first)
        wrong.push(`${path} has no policy before what it loads`)
      if (/script-src[^;]*(?:unsafe|https?:|\*)/.test(policy) || !policy.includes('default-src \'none\''))
        wrong.push(`${path} allows too much: ${policy}`)
      if (/<script(?![^>]* src=)/.test(html) || /<[^>]* on[a-z]+="/.test(html))
        wrong.push(`${path} holds a script`)
      if (/<style/.test(html.replaceAll(/<svg[\s\S]*?<\/svg>/g, '')))
        wrong.push(`${path} holds a style element`)
    }
    expect(wrong).toEqual([])
  })

  test(`${lang}: every link to another site is told neither where it comes from nor gets a hold on the page`, async ({ request }) => {
    const wrong: string[] = []
    for (const { id } of slides) {
      const html = await (await request.get(`${deckAddress(lang)}${id}/`)).text()
      wrong.push(...[...html.matchAll(/<a [^>]*href="https?:[^>]*>/g)].map(([link]) => link).filter(link => !/rel="[^"]*noopener/.test(link)))
    }
    expect(wrong).toEqual([])
  })

  test(`${lang}: nothing that the deck does breaks the policy or asks another server`, async ({ page, watched }) => {
    test.slow()
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, sample }) => console.error(`policy: ${violatedDirective} ${sourceFile} ${sample}`))
    })
    for (const path of OWN_PAGES) {
      await page.goto(deckAddress(lang) + path, { waitUntil: 'networkidle' })
      await expect(page.locator('h1, .slidev-layout').first()).toBeAttached()
    }
    await page.goto(`${deckAddress(lang)}${slides[1]!.id}/`)
    await alive(page)
    await page.getByRole('button', { name: ui.source[lang] }).click()
    await expect(page.getByRole('dialog', { name: ui.sourceOf[lang] })).toContainText(/\S/)
    await page.keyboard.press('Escape')
    await page.locator('body').press('d')
    await expect(page.locator('html')).toHaveClass(/dark/)
    await page.locator('body').press('g')
    await page.getByRole('searchbox').fill('2')
    await expect(page.getByRole('dialog').locator('li').first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.locator('body').press('o')
    await expect(page.locator('dialog.overview .slide')).toHaveCount(slides.length)
    await expect(page.locator(`dialog.overview #${slides[1]!.id}`)).toBeVisible()
    await page.keyboard.press('Escape')
    await page.locator('body').press('?')
    await expect(page.getByRole('dialog', { name: ui.keys[lang] })).toBeVisible()
    expect(watched.faults).toEqual([])
    expect(foreign(watched.requests)).toEqual([])
  })
}

test('the files of headers tell hosts the policy of the pages, and in which frames these may stand', () => {
  const folder = siteFolder('root')
  const policy = `${policyIn(readFileSync(join(folder, 'index.html'), 'utf8'))}; frame-ancestors 'self'`
  expect(readFileSync(join(folder, '_headers'), 'utf8')).toContain(`/*\n  Content-Security-Policy: ${policy}\n`)
  const { headers } = JSON.parse(readFileSync(join(folder, 'vercel.json'), 'utf8')) as { headers: { source: string, headers: { key: string, value: string }[] }[] }
  expect(headers.find(({ source }) => source === '/(.*)')!.headers).toContainEqual({ key: 'Content-Security-Policy', value: policy })
})
