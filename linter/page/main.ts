import type { LintConfig } from '../config.ts'
import type { PageFinding } from '../finding.ts'
import type { PageRule } from './view.ts'
import { textHolders } from './lettering.ts'
import { show, slides, waivers } from './nav.ts'
import { bodyBudget } from './rules/bodyBudget.ts'
import { clipped } from './rules/clipped.ts'
import { colourOnly } from './rules/colourOnly.ts'
import { figures } from './rules/figures.ts'
import { fontSize } from './rules/fontSize.ts'
import { foreignText } from './rules/foreignText.ts'
import { language } from './rules/language.ts'
import { markContrast } from './rules/markContrast.ts'
import { measure } from './rules/measure.ts'
import { missingGlyph } from './rules/missingGlyph.ts'
import { notes } from './rules/notes.ts'
import { outsideSlide } from './rules/outsideSlide.ts'
import { overlap } from './rules/overlap.ts'
import { punctuation } from './rules/punctuation.ts'
import { rawText } from './rules/rawText.ts'
import { source } from './rules/source.ts'
import { stranded } from './rules/stranded.ts'
import { textContrast } from './rules/textContrast.ts'
import { textOverMark } from './rules/textOverMark.ts'
import { textOverRule } from './rules/textOverRule.ts'
import { title } from './rules/title.ts'
import { shownView } from './shownView.ts'
import { name } from './view.ts'

/** Rules about how a slide is laid out, which are the same in every theme. */
const layoutRules: readonly PageRule[] = [
  outsideSlide,
  clipped,
  overlap,
  textOverMark,
  textOverRule,
  fontSize,
  measure,
  stranded,
  punctuation,
  figures,
  title,
  source,
  notes,
  bodyBudget,
  foreignText,
  rawText,
  language,
  missingGlyph,
]

const colourRules: readonly PageRule[] = [markContrast, textContrast, colourOnly]

/** Runs the rules on the slide that is shown. */
function check(lang: string, config: LintConfig, kinds: readonly ('layout' | 'colour')[]): PageFinding[] {
  const view = shownView(lang, config)
  const rules = [...kinds.includes('layout') ? layoutRules : [], ...kinds.includes('colour') ? colourRules : []]
  const findings = rules.flatMap(rule => rule.check(view).map(finding => ({ rule: rule.id, ...finding })))
  // Ten bars of one fault are one thing to mend.
  return [...new Map(findings.map(finding => [JSON.stringify(finding), finding])).values()]
}

/** Marks the elements of a slide that hold text, hidden or not, with an attribute; returns how a person would name them. */
function markText(slide: string, attribute: string): string[] {
  return textHolders(document.querySelector(slide)!).filter(element => element.getClientRects().length > 0).map((element) => {
    element.setAttribute(attribute, '')
    return name(element)
  })
}

const api = { slides, show, waivers, check, markText }

export type SlideLint = typeof api

declare global {
  interface Window { slideLint: SlideLint }
}

window.slideLint = api
