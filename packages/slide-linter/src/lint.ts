import type { Browser } from 'playwright-core'
import type { LintConfig } from './config.ts'
import type { Finding, Theme } from './finding.ts'
import { themes } from './finding.ts'
import { pageScript } from './pageScript.ts'
import { walk } from './walk.ts'

/** A deck to look at. */
export interface LintedDeck {
  readonly address: string
  /** The language that it has to be in; that of its page without. */
  readonly lang?: string
  /** What is asked of it. */
  readonly config: LintConfig
  /** Where each slide is written, if that is known. */
  readonly places?: readonly { readonly file: string, readonly line: number }[]
}

export interface LintOptions {
  readonly themes?: readonly Theme[]
  /** Ids or numbers of the slides to look at; all without. */
  readonly slides?: readonly string[]
  /** A module whose default export is the adapter of a kind of deck that the linter does not know. */
  readonly adapter?: URL
  /** Called as each slide is done. */
  readonly progress?: () => void
}

export interface LintReport {
  readonly findings: readonly Finding[]
  /** How many slides were looked at, each language and theme for itself, and how many steps of them. */
  readonly slides: number
  readonly steps: number
}

/**
 * Looks at decks in their themes, at most two pages at a time.
 * @throws DeckError where an address leads to no deck, or the deck has no such slide.
 */
export async function lintDecks(browser: Browser, decks: readonly LintedDeck[], options: LintOptions = {}): Promise<LintReport> {
  const script = await pageScript(options.adapter)
  const chosen = options.themes ?? themes
  const jobs = decks.flatMap(deck => chosen.map(theme => ({ deck, theme })))
  const reports: { job: number, findings: Finding[], steps: number }[] = []
  const queue = jobs.entries()
  const work = async () => {
    // Both workers take from one queue.
    for (const [job, { deck, theme }] of queue) {
      for await (const { id, number, title, place, waive, lang, steps, findings } of walk(browser, script, { ...deck, theme, slides: options.slides, kinds: theme === chosen[0] ? 'all' : 'colour' })) {
        reports.push({
          job,
          steps,
          findings: findings.map(finding => ({ slide: id, number, title, ...(deck.places?.[number - 1] ?? place), lang, theme, ...reasonOf(deck.config.waivers?.[id]?.[finding.rule] ?? deck.config.waivers?.[number]?.[finding.rule] ?? waive[finding.rule]), ...finding })),
        })
        options.progress?.()
      }
    }
  }
  await Promise.all([work(), work()])
  reports.sort((a, b) => a.job - b.job)
  return {
    findings: withoutRepeats(reports.flatMap(({ findings }) => findings)),
    slides: reports.length,
    steps: reports.reduce((sum, { steps }) => sum + steps, 0),
  }
}

/** A waiver without a reason waives nothing. */
function reasonOf(waiver: unknown): { waived?: string } {
  return typeof waiver === 'string' && waiver.trim() ? { waived: waiver } : {}
}

/** What another theme shows just the same is no second finding. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, Theme>()
  return findings.filter(({ theme, ...finding }) => {
    const key = JSON.stringify(finding)
    if (!first.has(key))
      first.set(key, theme)
    return first.get(key) === theme
  })
}
