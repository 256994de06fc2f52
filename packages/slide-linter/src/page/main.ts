import type { LintConfig } from '../config.ts'
import type { PageFinding, Theme } from '../finding.ts'
import type { Adapter } from './adapter.ts'
import { textHolders } from './lettering.ts'
import { reveal } from './reveal.ts'
import { colourRules, layoutRules } from './rules/index.ts'
import { show as showStep } from './showing.ts'
import { shownView } from './shownView.ts'
import { slidev } from './slidev.ts'
import { name } from './view.ts'

/** The first that claims the page is asked; other decks are mounted in an `#app`, too. */
const adapters: Adapter[] = [reveal, slidev]
const current = () => adapters.find(adapter => adapter.claims())!

/** Makes an adapter that a deck brings the first to be asked. */
function use(adapter: Adapter): void {
  adapters.unshift(adapter)
}

/** Before the scripts of the page: a frame within it is no deck. */
function prepare(theme: Theme): void {
  if (window === window.top)
    adapters.forEach(adapter => adapter.prepare?.(theme))
}

/** What the page is made with, if it is a deck. */
function kind(): string | undefined {
  return current()?.name
}

function isReady(): boolean {
  return current().isReady()
}

/** The deck, whose slides are shown one after the other from now on. */
function begin() {
  const adapter = current()
  adapter.begin?.()
  return {
    slides: adapter.slides(),
    themed: adapter.themed ?? false,
    lang: adapter.lang?.() ?? document.documentElement.lang,
  }
}

const show = (slide: number, step: number) => showStep(current(), slide, step)
const about = (slide: number) => current().about(slide)
const rootOf = (slide: number) => current().root(slide)!

/** Runs the rules on a slide that is shown. */
function check(slide: number, lang: string, config: LintConfig, kinds: readonly ('layout' | 'colour')[]): PageFinding[] {
  const view = shownView(current(), slide, lang, config)
  const rules = [...kinds.includes('layout') ? layoutRules : [], ...kinds.includes('colour') ? colourRules : []]
  const findings = rules.filter(({ id }) => config.rules[id] !== false).flatMap(rule => rule.check(view).map(finding => ({ rule: rule.id, ...finding })))
  // Ten bars of one fault are one thing to mend.
  return [...new Map(findings.map(finding => [JSON.stringify(finding), finding])).values()]
}

/** Marks the elements of a slide that hold text, hidden or not, with an attribute; returns how a person would name them. */
function markText(slide: number, attribute: string): string[] {
  return textHolders(rootOf(slide)).filter(element => element.getClientRects().length > 0).map((element) => {
    element.setAttribute(attribute, '')
    return name(element)
  })
}

const api = { use, prepare, kind, isReady, begin, show, about, rootOf, check, markText }

export type SlideLint = typeof api

declare global {
  interface Window { slideLint: SlideLint }
}

window.slideLint = api
