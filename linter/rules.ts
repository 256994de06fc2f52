/** The rules of the linter's own; those of axe-core are named `axe/…`. */
export const rules = [
  'outside-slide',
  'clipped',
  'overlap',
  'text-over-mark',
  'text-over-rule',
  'font-size',
  'measure',
  'stranded',
  'punctuation',
  'mark-contrast',
  'text-contrast',
  'colour-only',
  'figures',
  'title',
  'source',
  'notes',
  'body-budget',
  'foreign-text',
  'raw-text',
  'language',
  'missing-glyph',
  'fallback-font',
  'console',
  'not-shown',
] as const

export type RuleId = typeof rules[number]
