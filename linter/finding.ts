/** What a rule found on the slide that is shown. */
export interface PageFinding {
  readonly rule: string
  /** The element, as a person would look for it: its tag, class and first words. */
  readonly element: string
  readonly measured: string
  readonly allowed: string
}

export interface Finding extends PageFinding {
  readonly slide: string
  readonly number: number
  /** Absent where only the address of the deck is known. */
  readonly file?: string
  readonly line?: number
  readonly lang: string
  readonly theme: Theme
  /** The step of the slide at which it was first seen, from 0. */
  readonly click: number
  /** Why the slide may break the rule; such a finding is counted, and is no failure. */
  readonly waived?: string
}

export const themes = ['light', 'dark'] as const

export type Theme = typeof themes[number]
