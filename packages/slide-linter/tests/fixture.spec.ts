import type { LintReport } from '../src/lint.ts'
import type { Served } from './served.ts'
import type { SlidevDeck } from './slidevDeck.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { lintDecks } from '../src/lint.ts'
import { rules } from '../src/rules.ts'
import { fixtureConfig, fixtureMarkdown, fixtureSlides } from './fixture/slides.ts'
import { serve } from './served.ts'
import { buildSlidevDeck } from './slidevDeck.ts'

// One worker builds the deck and looks at it once, for all tests.
test.describe.configure({ mode: 'default' })

let deck: SlidevDeck
let server: Served
let report: LintReport
/** The fixture, a Chinese deck, looked at as if it had to be an English one. */
let mistaken: LintReport

test.beforeAll(async ({ browser }) => {
  test.setTimeout(600_000)
  deck = await buildSlidevDeck(fixtureMarkdown(), readFileSync(join(import.meta.dirname, 'fixture/style.css'), 'utf8'))
  server = await serve(deck.site, true)
  const places = fixtureMarkdown().split('\n').flatMap((line, index) => line.startsWith('routeAlias: ') ? [{ file: 'slides.md', line: index }] : [])
  const linted = { address: server.address, config: fixtureConfig, places }
  report = await lintDecks(browser, [{ ...linted, lang: 'zh-CN' }])
  mistaken = await lintDecks(browser, [{ ...linted, lang: 'en' }], { themes: ['light'], slides: ['clean-zh'] })
})

test.afterAll(() => {
  server?.close()
  deck?.discard()
})

for (const { id, finding } of fixtureSlides) {
  if (!finding) {
    test(`finds nothing on ${id}`, () => {
      expect(report.findings.filter(({ slide }) => slide === id)).toEqual([])
    })
    continue
  }
  const { rule, measured, theme = 'light', click = 0, waived } = finding
  test(`finds the one fault of ${id}, once: ${rule}`, () => {
    const findings = report.findings.filter(({ slide }) => slide === id)
    expect(findings).toEqual([expect.objectContaining({ rule, theme, click, lang: 'zh-CN', measured: expect.stringContaining(measured) })])
    expect(findings[0]!.waived).toBe(waived)
  })
}

test('finds nothing that is no fault of a slide', () => {
  expect(report.findings.filter(({ slide }) => !fixtureSlides.some(({ id }) => id === slide))).toEqual([])
})

test('has a slide for every rule, so that none goes untried', () => {
  const tried: string[] = [...report.findings, ...mistaken.findings].map(({ rule }) => rule)
  expect(rules.filter(({ id }) => !tried.includes(id))).toEqual([])
})

test('says where the slide with a fault is written', () => {
  const lines = fixtureMarkdown().split('\n')
  for (const { slide, file, line } of report.findings)
    expect({ file, text: lines.slice(line! - 1, line! + 1).join(' ') }).toEqual({ file: 'slides.md', text: `--- routeAlias: ${slide}` })
})

test('finds a deck that is not in the language asked for', () => {
  expect(mistaken.findings).toEqual([expect.objectContaining({ rule: 'language', measured: 'lang="zh-CN"', allowed: 'lang="en"' })])
})

test('looks at every slide in both themes and at every step', () => {
  expect(report.slides).toBe(fixtureSlides.length * 2)
  // One slide has one step more than its first, one has two more.
  expect(report.steps).toBe((fixtureSlides.length + 3) * 2)
})
