import type { RuleName } from './rules.ts'

/** What is wrong with an element. */
export interface Fault {
  /** The element, as a person would look for it: its tag, class and first words. */
  readonly element: string
  readonly measured: string
  readonly allowed: string
}

/** What a rule found on the slide that is shown. */
export interface PageFinding extends Fault {
  readonly rule: RuleName
}

export interface Finding extends PageFinding {
  readonly slide: string
  readonly number: number
  /** Absent where the deck does not say it. */
  readonly title?: string
  /** Absent where only the address of the deck is known. */
  readonly file?: string
  readonly line?: number
  /** Empty where neither anybody nor the page says. */
  readonly lang: string
  readonly theme: Theme
  /** The step of the slide at which it was first seen, from 0. */
  readonly click: number
  /** Why the slide may break the rule; such a finding is counted, and is no failure. */
  readonly waived?: string
}

export const themes = ['light', 'dark'] as const

export type Theme = typeof themes[number]
