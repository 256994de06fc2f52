import type { Finding } from '../src/finding.ts'
import type { Served } from './served.ts'
import type { SlidevDeck } from './slidevDeck.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from '@playwright/test'
import { revealSlides } from './fixture/revealSlides.ts'
import { serveReveal } from './revealDeck.ts'
import { slideLinter } from './run.ts'
import { serve } from './served.ts'
import { buildSlidevDeck } from './slidevDeck.ts'

// One worker serves the decks once, for all tests.
test.describe.configure({ mode: 'default' })

const fixture = join(import.meta.dirname, 'fixture')

let starter: SlidevDeck
let slidev: Served
let reveal: Served
let cards: Served

test.beforeAll(async () => {
  test.setTimeout(300_000)
  starter = await buildSlidevDeck(readFileSync(join(fixture, 'starter.md'), 'utf8'))
  slidev = await serve(starter.site, true)
  reveal = await serveReveal(revealSlides)
  cards = await serve(fixture)
})

test.afterAll(() => {
  for (const server of [slidev, reveal, cards])
    server?.close()
  starter?.discard()
})

/** Runs the program with the browser of these tests. */
function run(...args: readonly string[]) {
  const { executablePath, env } = test.info().project.use.launchOptions!
  return slideLinter(fixture, args, { ...env as NodeJS.ProcessEnv, SLIDE_LINTER_BROWSER: executablePath })
}

test('says of a plain Slidev deck in a line each what is wrong, which slides waive it, and ends with 1', async () => {
  const { status, stdout, stderr } = await run(slidev.address)
  expect(stdout).toBe([
    '3 “How high” (3, en, light, click 0) outside-slide: <p> “Mean of spring tides” — 53 px beyond the slide; allowed: inside the slide',
    '4 (4, en, light, click 1) font-size: <p.slidev-vclick-target.slidev-vclick-current> “Thank you” — 11.0 px; allowed: at least 16 px',
    '8 slides, 10 steps: 2 findings, 1 waived\n',
  ].join('\n'))
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
})

test('says it as JSON, of the slides that are asked for', async () => {
  const { status, stdout } = await run(`${reveal.address}`, '--slides', '1-2,font-size', '--format', 'json')
  const [report] = JSON.parse(stdout) as [{ readonly address: string, readonly slides: number, readonly findings: readonly Finding[] }]
  expect({ address: report.address, slides: report.slides }).toEqual({ address: reveal.address, slides: 3 })
  expect(report.findings.map(({ slide, rule, measured }) => ({ slide, rule, measured }))).toEqual([{ slide: 'font-size', rule: 'font-size', measured: '12.0 px' }])
  expect(status).toBe(1)
})

test('says it as annotations of GitHub Actions', async () => {
  const { stdout } = await run(reveal.address, '--slides', 'font-size', '--format', 'github')
  expect(stdout).toBe('::error title=slide-linter font-size::font-size (8, en, light, click 0) font-size: <p> “Nobody in the last row r…” — 12.0 px; allowed: at least 16 px\n1 slide, 1 step: 1 finding, 0 waived\n')
})

test('ends with 0 where nothing is found, or all that is found is waived', async () => {
  expect(await run(reveal.address, '--slides', 'clean,waived')).toEqual({ status: 0, stdout: '2 slides, 3 steps: 0 findings, 1 waived\n', stderr: '' })
})

test('looks at slides of another kind by an adapter that the settings name', async () => {
  const { status, stdout, stderr } = await run(`${cards.address}cards.html`, '--config', 'cards.config.ts')
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout).toBe([
    'second (2, en, light, click 0) font-size: <p> “Too small” — 9.0 px; allowed: at least 16 px',
    'second (2, en, light, click 0) notes: the slide — no speaker notes; allowed: notes on every talk slide',
    '2 slides, 2 steps: 2 findings, 1 waived\n',
  ].join('\n'))
})

test('says of an address that leads to no deck in one line why', async () => {
  const gone = slidev.address.replace(/:\d+\/$/, ':9/')
  for (const [args, line] of [
    [[`${reveal.address}page.html`], `${reveal.address}page.html is neither a Slidev nor a reveal.js deck: for slides of another kind, name an adapter in the configuration ("adapter").\n`],
    [[`${reveal.address}gone.html`], `${reveal.address}gone.html cannot be opened: the server answers 404; correct the address.\n`],
    [[gone], new RegExp(`^${gone} cannot be opened: [^\\n]+\\n$`)],
    [[reveal.address, '--slides', '40'], `${reveal.address}: the deck has no slide "40"; name one of 1 to ${revealSlides.length}, or its id.\n`],
  ] as const) {
    const { status, stdout, stderr } = await run(...args)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    if (typeof line === 'string')
      expect(stderr).toBe(line)
    else
      expect(stderr).toMatch(line)
  }
})

test('says of a browser that does not start in one line which', async () => {
  const { status, stdout, stderr } = await run(reveal.address, '--browser', process.execPath)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/^[^\n]+ does not start as a browser: name a Chrome or Chromium [^\n]+\n$/)
})
