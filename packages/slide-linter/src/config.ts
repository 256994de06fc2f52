import type { RuleName } from './rules.ts'

/** What rules measure by; sizes are px on the slide's own canvas. */
export interface Limits {
  /** The least size of text, by selector: the first that matches an element or its ancestor decides. */
  readonly floors: readonly { readonly selector: string, readonly px: number }[]
  /** Han characters, and other characters, that a line may hold at most. */
  readonly measure: { readonly han: number, readonly latin: number }
  /** Text outside these counts as body, which has a budget of Han characters or, in other languages, words. */
  readonly notBody: string
  readonly bodyBudget: { readonly han: number, readonly words: number }
  /** Where the title of a slide stands: the first of these that the slide has decides. What the kind of deck is used to, without. */
  readonly titles?: readonly string[]
  readonly titleLines: number
  /** Where a slide shows data, and where it names their source. */
  readonly data: string
  readonly source: string
  /** Layouts whose slides need no speaker notes. */
  readonly layoutsWithoutNotes: readonly string[]
  /** Least contrast of a mark against its ground, and how thin a stroke may be and still count as a mark. */
  readonly marks: { readonly contrast: number, readonly strokePx: number }
}

/** What is asked of a deck; a deck of other looks brings its own. */
export interface LintConfig extends Limits {
  /** Rules that are not to be asked are `false`; all others are. */
  readonly rules: Readonly<Partial<Record<RuleName, boolean>>>
  /** Why slides, by id or number, may break rules; beside what the slides themselves say. */
  readonly waivers?: Readonly<Record<string, Readonly<Partial<Record<RuleName, string>>>>>
}

/** Asks of any deck what holds for any: text can be read, nothing is cut off, each slide has one title. */
export const defaultConfig: LintConfig = {
  floors: [
    { selector: 'svg', px: 14 },
    { selector: 'footer, figcaption, small, sup, sub', px: 12 },
    { selector: 'h1', px: 24 },
    { selector: '*', px: 16 },
  ],
  measure: { han: 40, latin: 90 },
  notBody: 'h1, table, figure, svg, pre, footer',
  bodyBudget: { han: 150, words: 90 },
  titleLines: 2,
  data: 'table, svg[role="img"], blockquote',
  source: 'cite, [data-source], .source',
  layoutsWithoutNotes: ['cover', 'intro', 'section', 'end', 'center'],
  marks: { contrast: 3, strokePx: 1.5 },
  rules: { 'source': false, 'notes': false, 'fallback-font': false },
}
