import type { Browser } from 'playwright'
import type { MarkdownDeck } from 'talkwright/site/markdownDeck'
import type { SiteServer } from 'talkwright/site/serve'
import type { LintReport } from '../../linter/lint.ts'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launchBrowser } from 'talkwright/browser/launch'
import { buildMarkdownDeck } from 'talkwright/site/markdownDeck'
import { serveSite } from 'talkwright/site/serve'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lintDecks } from '../../linter/lint.ts'
import { rules } from '../../linter/rules.ts'
import { fixtureConfig, fixtureMarkdown, fixtureSlides } from './fixture/slides.ts'

let deck: MarkdownDeck
let server: SiteServer
let browser: Browser
let report: LintReport
/** The fixture, a Chinese deck, looked at as if it had to be an English one. */
let mistaken: LintReport

beforeAll(async () => {
  const style = readFileSync(fileURLToPath(new URL('./fixture/style.css', import.meta.url)), 'utf8')
  ;[deck, browser] = await Promise.all([buildMarkdownDeck(fixtureMarkdown(), style), launchBrowser()])
  server = await serveSite(deck.site)
  const linted = { address: server.address('zh'), config: fixtureConfig, places: deck.places }
  report = await lintDecks(browser, [{ ...linted, lang: 'zh-CN' }])
  mistaken = await lintDecks(browser, [{ ...linted, lang: 'en' }], { themes: ['light'], slides: ['clean-zh'] })
}, 600_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
  deck?.discard()
})

const faulty = fixtureSlides.flatMap(({ id, finding }) => finding ? [{ id, ...finding }] : [])
const clean = fixtureSlides.filter(({ finding }) => !finding)

describe('lintDecks', () => {
  it.each(faulty)('finds the one fault of $id, once: $rule', ({ id, rule, measured, theme = 'light', click = 0, waived }) => {
    const findings = report.findings.filter(({ slide }) => slide === id)
    expect(findings).toEqual([expect.objectContaining({ rule, theme, click, lang: 'zh-CN', measured: expect.stringContaining(measured) })])
    expect(findings[0]!.waived).toBe(waived)
  })

  it.each(clean)('finds nothing on $id', ({ id }) => {
    expect(report.findings.filter(({ slide }) => slide === id)).toEqual([])
  })

  it('finds nothing that is no fault of a slide', () => {
    expect(report.findings.filter(({ slide }) => !fixtureSlides.some(({ id }) => id === slide))).toEqual([])
  })

  it('has a slide for every rule, so that none goes untried', () => {
    const tried = [...report.findings, ...mistaken.findings].map(({ rule }) => rule)
    expect(rules.filter(rule => !tried.includes(rule))).toEqual([])
  })

  it('says where the slide with a fault is written', () => {
    const lines = fixtureMarkdown().split('\n')
    for (const { slide, file, line } of report.findings)
      expect({ file, text: lines.slice(line! - 1, line! + 1).join(' ') }).toEqual({ file: 'slides.md', text: `--- routeAlias: ${slide}` })
  })

  it('finds a deck that is not in the language asked for', () => {
    expect(mistaken.findings).toEqual([expect.objectContaining({ rule: 'language', measured: 'lang="zh-CN"', allowed: 'lang="en"' })])
  })

  it('looks at every slide in both themes and at every step', () => {
    expect(report.slides).toBe(fixtureSlides.length * 2)
    // One slide has one step more than its first, one has two more.
    expect(report.steps).toBe((fixtureSlides.length + 3) * 2)
  })
})
