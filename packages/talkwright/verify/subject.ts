import type { LintConfig } from 'slide-linter'
import type { Lang } from '../model/lang.ts'
import type { Engine } from './tab.ts'

/** A slide as its page names it. */
export interface SlideOf {
  readonly id: string
  readonly number: number
  readonly title: string
  /** Whether the talk tells it, as opposed to the appendix. */
  readonly told: boolean
}

/** A deck of a language in an engine. */
export interface Subject {
  readonly engine: Engine
  readonly lang: Lang
  /** The tag of its language in the page. */
  readonly tag: string
  /** Its address, with a closing slash. */
  readonly address: string
  readonly slides: readonly SlideOf[]
  readonly config: LintConfig
  /** The tag of the language that `l` leads to, where the deck has another. */
  readonly otherTag?: string
}
