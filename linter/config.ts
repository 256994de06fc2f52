/** What is asked of a deck; a deck of other looks brings its own. Sizes are px on the slide's own canvas. */
export interface LintConfig {
  /** The least size of text, by selector: the first that matches an element or its ancestor decides. */
  readonly floors: readonly { readonly selector: string, readonly px: number }[]
  /** Han characters, and other characters, that a line may hold at most. */
  readonly measure: { readonly han: number, readonly latin: number }
  /** Text outside these counts as body, which has a budget of Han characters or, in other languages, words. */
  readonly notBody: string
  readonly bodyBudget: { readonly han: number, readonly words: number }
  readonly titleLines: number
  /** Where a slide shows data, and where it names their source. */
  readonly data: string
  readonly source: string
  /** Layouts whose slides need no speaker notes. */
  readonly layoutsWithoutNotes: readonly string[]
  /** Whether every glyph has to come from a font that the deck brings. */
  readonly webFontsOnly: boolean
  /** Least contrast of a mark against its ground, and how thin a stroke may be and still count as a mark. */
  readonly marks: { readonly contrast: number, readonly strokePx: number }
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
  webFontsOnly: false,
  marks: { contrast: 3, strokePx: 1.5 },
}
