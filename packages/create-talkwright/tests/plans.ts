import type { UiLang } from 'talkwright/data/uiLang'
import type { Plan } from '../src/planned.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { coverage } from 'talkwright/author/document/coverage'
import { unitsOf } from 'talkwright/author/document/units'
import { planDocument } from '../src/make.ts'
import { checkedText } from '../src/read.ts'
import { plannedWords } from '../src/shown.ts'
import { slidesOf } from '../src/talk.ts'

export const fixtures = ['paper', 'minutes', 'comparison', 'mixed'] as const

export function fixtureFile(name: typeof fixtures[number]): string {
  return join(import.meta.dirname, 'fixtures', `${name}.md`)
}

/** What becomes of a text, beside which the pictures of the fixtures stand. */
export function planned(text: string, lang?: UiLang) {
  const bytes = new TextEncoder().encode(text)
  return planDocument({ bytes, text: checkedText(bytes, 'notes.md') }, join(import.meta.dirname, 'fixtures', 'notes.md'), lang)
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
