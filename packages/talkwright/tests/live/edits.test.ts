import type { Browser, Page } from 'playwright'
import type { RunningCommand } from '../cli/project.ts'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchBrowser } from '../../browser/launch.ts'
import { freePort } from '../../verify/engines/freePort.ts'
import { Project } from '../cli/project.ts'
import { ask, SOCKET } from '../guard/stranger.ts'

vi.setConfig({ testTimeout: 400_000, hookTimeout: 400_000 })
const SOON = { timeout: 120_000, interval: 200 }

let project: Project
let talk: RunningCommand
let port: number
let output = ''
let browser: Browser
let presenter: Page
let audience: Page

const placeOf = (page: Page): string => new URL(page.url()).pathname.replace(/^\/(?:presenter\/)?|\/$/g, '')
const stepOf = (page: Page): string => new URL(page.url()).searchParams.get('clicks') ?? '0'
const headingOf = (page: Page): Promise<string> => page.locator('main h1:visible, main h2:visible, main .slidev-layout:visible').first().textContent().then(text => text ?? '')
const together = (id: string) => vi.waitUntil(() => [presenter, audience].every(page => placeOf(page) === id), SOON)
/** Edits a page file that stays edited. */
function edit(name: string, change: (text: string) => string): void {
  const before = readFileSync(project.path(name), 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  writeFileSync(project.path(name), after)
}
const slideOf = (id: string) => `---\nid: ${id}\nlayout: statement\ntitle: { zh: '新的一页', en: 'A new slide' }\ncut: 10\nseconds: 10\n---\n\n`

beforeAll(async () => {
  project = new Project()
  port = await freePort()
  talk = project.start('start', ['--cut', '10', '--port', String(port)])
  talk.child.stdout!.on('data', chunk => output += chunk)
  await vi.waitUntil(() => fetch(`http://localhost:${port}/`).then(({ ok }) => ok, () => false), { timeout: 300_000, interval: 300 })
  browser = await launchBrowser()
  const open = async (path: string) => {
    const page = await (await browser.newContext()).newPage()
    page.setDefaultTimeout(200_000)
    await page.goto(`http://localhost:${port}${path}`)
    await page.locator('.stage-layer').waitFor({ state: 'attached' })
    return page
  }
  presenter = await open('/presenter/')
  await presenter.locator('.presenter-page').waitFor()
  await presenter.keyboard.press('ArrowDown')
  await presenter.keyboard.press('ArrowDown')
  await vi.waitUntil(() => placeOf(presenter) !== '1' && placeOf(presenter) !== 'cover', SOON)
})
afterAll(async () => {
  await browser?.close()
  talk?.child.kill('SIGTERM')
  await talk?.outcome
  project.remove()
})

describe.runIf(process.platform === 'linux')('a talk that is told while its files are edited', () => {
  let here: string
  let file: string

  it('the terminal tells what there is, and of no way in that the deck has not', async () => {
    await vi.waitUntil(() => output.includes('shortcuts'), SOON)
    expect(output).toContain(`http://localhost:${port}/presenter/`)
    expect(output).not.toMatch(/\/export\/|--remote/)
  })

  const post = (body: string, headers: Readonly<Record<string, string>> = {}) => ({ method: 'POST', body, headers: { 'Content-Type': 'text/plain', 'Content-Length': String(body.length), ...headers } })
  it.each<readonly [string, Parameters<typeof ask>[2]]>([
    ['/__slidev/slides/2.json', post('{"note":"owned"}', { Origin: 'http://evil.example' })],
    ['/__slidev/slides/2.json', post('{"note":"owned"}')],
    ['/@server-reactive/nav', post('{"data":{"page":7}}', { Origin: 'http://evil.example' })],
    ['/@server-reactive/nav', post('{"data":{"page":7}}', { 'Sec-Fetch-Site': 'cross-site' })],
    ['/@server-ref/__proto__/polluted', post('{"data":"x"}')],
    ['/@server-ref/snapshots', post('{"data":"x"}')],
    ['/__open-in-editor?file=/etc/passwd', {}],
    ['/', { headers: { Host: 'evil.example' } }],
    ['/', { headers: { ...SOCKET, Origin: 'http://evil.example' } }],
  ])('a page of another site gets nothing from %s %j, and nobody else has a use for it', async (path, options) => {
    const pages = () => globSync('pages/*.md', { cwd: project.folder }).map(name => readFileSync(project.path(name), 'utf8')).join('')
    const before = pages()
    expect((await ask(port, path, options)).status).toBe(403)
    expect(pages()).toBe(before)
    expect((await ask(port, '/@server-reactive/nav')).body).not.toMatch(/polluted|"page":7/)
  })

  it('without --remote no other machine reaches it', async () => {
    const others = Object.values(networkInterfaces()).flatMap(addresses => addresses ?? []).filter(({ internal, family }) => !internal && family === 'IPv4')
    for (const { address } of others)
      expect((await ask(port, '/', { host: address })).status, address).toBe(0)
    expect((await ask(port, '/')).status).toBe(200)
  })

  it('a window that is opened late joins it where it stands, and one that opens a slide moves nobody', async () => {
    here = placeOf(presenter)
    audience = await (await browser.newContext()).newPage()
    audience.setDefaultTimeout(200_000)
    await audience.goto(`http://localhost:${port}/`)
    await together(here)
    const reader = await (await browser.newContext()).newPage()
    await reader.goto(`http://localhost:${port}/cover`)
    await reader.locator('main').waitFor({ timeout: 200_000 })
    await presenter.waitForTimeout(500)
    expect([presenter, audience].map(placeOf)).toEqual([here, here])
    await reader.close()
  })

  it('a presenter on another machine sees the talk\'s clock', async () => {
    const phone = await (await browser.newContext()).newPage()
    await phone.goto(`http://localhost:${port}/presenter/`)
    await phone.locator('.elapsed').waitFor({ timeout: 200_000 })
    await vi.waitUntil(() => placeOf(phone) === here, SOON)
    const paused = (page: Page) => page.locator('.elapsed.paused').count()
    expect(await paused(phone)).toBe(await paused(presenter))
    const elapsed = (page: Page) => page.locator('.elapsed time').textContent()
    expect(await elapsed(presenter)).not.toBe('0:00')
    await phone.keyboard.press('k')
    await presenter.locator('.elapsed.paused').waitFor(SOON)
    await vi.waitUntil(async () => await elapsed(phone) === await elapsed(presenter), SOON)
    await phone.keyboard.press('k')
    await presenter.locator('.elapsed:not(.paused)').waitFor(SOON)
    await phone.close()
  })

  it('whichever window goes on, the others go with it, and nobody is called back', async () => {
    for (const [page, key] of [[presenter, 'ArrowDown'], [audience, 'ArrowDown'], [presenter, 'ArrowUp'], [presenter, 'ArrowDown'], [audience, 'ArrowUp'], [presenter, 'ArrowUp']] as const) {
      const before = placeOf(page)
      await page.keyboard.press(key)
      await vi.waitUntil(() => [presenter, audience].every(window => placeOf(window) !== before && placeOf(window) === placeOf(page)), SOON)
    }
    expect([presenter, audience].map(placeOf)).toEqual([here, here])
  })

  it('slides that come before it, change places or go leave each window on its slide', async () => {
    file = globSync('pages/*.md', { cwd: project.folder }).find(name => readFileSync(project.path(name), 'utf8').includes(`\nid: ${here}\n`))!
    const opening = globSync('pages/*.md', { cwd: project.folder }).find(name => readFileSync(project.path(name), 'utf8').includes('\nid: cover\n'))!
    const head = await headingOf(audience)
    for (const change of [
      (text: string) => text.replace(/(?=---\nid: cover\n)/, slideOf('brand-new')),
      (text: string) => `${text.replace(slideOf('brand-new'), '').trimEnd()}\n\n${slideOf('brand-new')}`,
      (text: string) => text.replace(slideOf('brand-new'), ''),
    ]) {
      const loaded = [presenter, audience].map(page => page.waitForEvent('load', SOON))
      edit(opening, change)
      await Promise.all(loaded)
      await vi.waitUntil(async () => await headingOf(audience) === head, SOON)
      await together(here)
    }
    await presenter.keyboard.press('ArrowUp')
    await vi.waitUntil(() => placeOf(presenter) !== here, SOON)
    await together(placeOf(presenter))
    await presenter.keyboard.press('ArrowDown')
    await together(here)
  })

  it.each<readonly [string, (text: string) => string, RegExp]>([
    ['frontmatter that is no YAML', text => text.replace(/\nseconds: (\d+)/, '\nseconds: [$1'), /no YAML/],
    ['an unknown component', text => `${text}\n<NoSuchThing />\n`, /NoSuchThing/],
    ['an unknown layout', text => text.replace(/\nlayout: \w+/, '\nlayout: nosuch'), /unknown layout "nosuch"/],
    ['an id that is none', text => text.replace(/\nid: \S+/, '\nid: 9 x'), /id "9 x"/],
  ])('%s is told to the presenter and in the terminal, and the audience sees what it saw', async (_, change, told) => {
    const head = await headingOf(audience)
    const before = readFileSync(project.path(file), 'utf8')
    output = ''
    edit(file, change)
    await presenter.locator('.faults', { hasText: told }).waitFor(SOON)
    await vi.waitUntil(() => told.test(output), SOON)
    expect(await audience.locator('vite-error-overlay, .faults').count()).toBe(0)
    expect([placeOf(audience), await headingOf(audience)]).toEqual([here, head])
    writeFileSync(project.path(file), before)
    await vi.waitUntil(async () => await presenter.locator('.faults p').count() === 0, SOON)
    expect([placeOf(audience), placeOf(presenter), await headingOf(audience)]).toEqual([here, here, head])
  })

  it.each<readonly [string, () => string, (text: string) => string]>([
    ['a template that cannot be compiled', () => file, text => `${text}\n<div\n`],
    ['one of a slide that no window shows', () => 'pages/99-closing.md', text => text.replace(/(?<=\nid: take-home\n[\s\S]*?\n---\n)/, '\n<div>\n\n')],
    ['a module of data that cannot be read', () => 'data/predictions.ts', text => `${text}\nexport const broken = = 1\n`],
  ])('%s stays off the audience\'s screen', async (_, name, change) => {
    const head = await headingOf(audience)
    const before = readFileSync(project.path(name()), 'utf8')
    edit(name(), change)
    await presenter.locator('.faults p').first().waitFor(SOON)
    expect(await audience.locator('vite-error-overlay, .faults').count()).toBe(0)
    expect([placeOf(audience), await headingOf(audience)]).toEqual([here, head])
    writeFileSync(project.path(name()), before)
    await vi.waitUntil(async () => await presenter.locator('.faults p').count() === 0, SOON)
    expect([placeOf(audience), stepOf(audience), await headingOf(audience)]).toEqual([here, stepOf(presenter), head])
  })

  it('a talk that is killed leaves no server', async () => {
    expect(talk.processes().length).toBeGreaterThan(2)
    talk.child.kill('SIGKILL')
    await vi.waitUntil(() => talk.processes().length === 0, SOON)
  })
})
