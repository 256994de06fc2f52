import type { HouseLang } from '../../data/lang.ts'
import type { Plan } from '../../generator/planned.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../deck/entries.ts'
import { coverage } from '../../document/coverage.ts'
import { unitsOf } from '../../document/units.ts'
import { planDocument } from '../../generator/make.ts'
import { checkedText } from '../../generator/read.ts'
import { plannedWords } from '../../generator/shown.ts'
import { slidesOf } from '../../generator/talk.ts'

export const fixtures = ['paper', 'minutes', 'comparison', 'mixed'] as const

export function fixtureFile(name: typeof fixtures[number]): string {
  return join(root, 'tests/generator/fixtures', `${name}.md`)
}

/** What becomes of a text, beside which the pictures of the fixtures stand. */
export function planned(text: string, lang?: HouseLang) {
  const bytes = new TextEncoder().encode(text)
  return planDocument({ bytes, text: checkedText(bytes, 'notes.md') }, join(root, 'tests/generator/fixtures', 'notes.md'), lang)
}

export function plannedFile(file: string) {
  return planned(readFileSync(file, 'utf8'))
}

/** The rules by which a plan makes its slides, in their order. */
export function rulesOf(plan: Plan): string[] {
  return slidesOf(plan).map(({ draft }) => draft.rule)
}

/** The units of a text that a plan neither shows nor leaves out. */
export function missingUnits(text: string, plan: Plan) {
  const left = new Set(plan.leftOut.map(({ unit }) => `${unit.line} ${unit.text}`))
  return coverage(unitsOf(text), plannedWords(plan), []).missing.filter(({ line, text }) => !left.has(`${line} ${text}`))
}
