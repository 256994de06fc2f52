import type { LintReport } from '../src/lint.ts'
import type { Served } from './served.ts'
import { expect, test } from '@playwright/test'
import { defaultConfig } from '../src/config.ts'
import { lintDecks } from '../src/lint.ts'
import { rules } from '../src/rules.ts'
import { revealSlides } from './fixture/revealSlides.ts'
import { serveReveal } from './revealDeck.ts'

// One worker looks at the deck once, for all tests.
test.describe.configure({ mode: 'default' })

/** What hangs on the fonts of the machine, where a slide is not about it. */
const OF_MACHINE = ['missing-glyph', 'fallback-font']
const config = { ...defaultConfig, rules: {} }

let server: Served
let report: LintReport
let mistaken: LintReport
let imported: LintReport

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  server = await serveReveal(revealSlides)
  report = await lintDecks(browser, [{ address: server.address, config }])
  mistaken = await lintDecks(browser, [{ address: server.address, lang: 'de', config }], { slides: ['clean'] })
  imported = await lintDecks(browser, [{ address: `${server.address}imported.html`, config }], { slides: ['clean', 'clipped'] })
})

test.afterAll(() => server?.close())

const found = ({ findings }: LintReport, id: string, wanted?: string) => findings.filter(({ slide, rule }) => slide === id && (rule === wanted || !OF_MACHINE.includes(rule)))

for (const { id, finding } of revealSlides) {
  if (!finding) {
    test(`finds nothing on ${id}`, () => {
      expect(found(report, id)).toEqual([])
    })
    continue
  }
  const { rule, measured, click = 0, waived } = finding
  test(`finds the one fault of ${id}, once: ${rule}`, () => {
    const findings = found(report, id, rule)
    expect(findings).toEqual([expect.objectContaining({ rule, click, lang: 'en', measured: expect.stringContaining(measured) })])
    expect(findings[0]!.waived).toBe(waived)
  })
}

test('has a slide for every rule, so that none goes untried', () => {
  const tried: string[] = [...report.findings, ...mistaken.findings].map(({ rule }) => rule)
  expect(rules.filter(({ id }) => !tried.includes(id))).toEqual([])
})

test('finds a deck that is not in the language asked for', () => {
  expect(mistaken.findings.map(({ rule, allowed }) => ({ rule, allowed }))).toEqual([{ rule: 'language', allowed: 'lang="de"' }])
})

test('looks at every slide at every step, and once, for the deck has one theme', () => {
  expect({ slides: report.slides, steps: report.steps }).toEqual({ slides: revealSlides.length, steps: revealSlides.length + 2 })
})

test('moves a deck that has no global, too', () => {
  expect({ slides: imported.slides, steps: imported.steps }).toEqual({ slides: 2, steps: 4 })
  expect(imported.findings).toEqual(report.findings.filter(({ slide }) => slide === 'clipped'))
})
