import { colourRules, layoutRules } from './page/rules/index.ts'

/** What is found by asking the browser, and not within the page. */
const browserRules = [
  { id: 'fallback-font', finds: 'text that a font of the machine draws, and none of the deck' },
  { id: 'console', finds: 'an error that a script of the page throws or logs' },
  { id: 'not-shown', finds: 'a slide that does not appear when it is asked for' },
] as const

/** The rules of the linter's own, with what each finds; those of axe-core are named `axe/…`. */
export const rules = [...layoutRules, ...colourRules, ...browserRules].map(({ id, finds }) => ({ id, finds }))

export type RuleId = typeof rules[number]['id']
/** A rule of the linter's own, or one of axe-core. */
export type RuleName = RuleId | `axe/${string}`
