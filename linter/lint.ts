import type { Browser } from 'playwright'
import type { LintConfig } from './config.ts'
import type { Finding, Theme } from './finding.ts'
import { themes } from './finding.ts'
import { pageScript } from './pageScript.ts'
import { walk } from './walk.ts'

/** A deck to look at. */
export interface LintedDeck {
  /** With a closing slash. */
  readonly address: string
  readonly lang: string
  /** What is asked of it. */
  readonly config: LintConfig
  /** Where each slide is written, if that is known. */
  readonly places?: readonly { readonly file: string, readonly line: number }[]
}

export interface LintOptions {
  readonly themes?: readonly Theme[]
  readonly slides?: readonly string[]
  /** Called as each slide is done. */
  readonly progress?: () => void
}

export interface LintReport {
  readonly findings: readonly Finding[]
  /** How many slides were looked at, each language and theme for itself, and how many steps of them. */
  readonly slides: number
  readonly steps: number
}

/** Looks at decks in their themes, at most two pages at a time. */
export async function lintDecks(browser: Browser, decks: readonly LintedDeck[], options: LintOptions = {}): Promise<LintReport> {
  const script = await pageScript()
  const chosen = options.themes ?? themes
  const jobs = decks.flatMap(deck => chosen.map(theme => ({ deck, theme })))
  const reports: { job: number, findings: Finding[], steps: number }[] = []
  const queue = jobs.entries()
  const work = async () => {
    // Both workers take from one queue.
    for (const [job, { deck, theme }] of queue) {
      for await (const { id, number, waive, steps, findings } of walk(browser, script, { ...deck, theme, slides: options.slides, kinds: theme === chosen[0] ? 'all' : 'colour' })) {
        reports.push({
          job,
          steps,
          findings: findings.map(finding => ({ slide: id, number, ...deck.places?.[number - 1], lang: deck.lang, theme, ...reasonOf(waive[finding.rule]), ...finding })),
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
