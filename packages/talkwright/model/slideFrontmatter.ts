import type { Place } from './cuts.ts'
import type { Text } from './lang.ts'

/** What a slide says of itself in its frontmatter, as it is written. */
export interface SlideFrontmatter {
  readonly id: string
  readonly layout: string
  readonly title: Text
  /** The chapter that it belongs to. */
  readonly chapter?: string
  /** The shortest cut that shows it, or the appendix. */
  readonly cut: Place
  /** How long it is told; 0 in the appendix. */
  readonly seconds: number
  /** The slide before, which it continues. */
  readonly continues?: string
  /** Whether it opens the appendix. */
  readonly opens?: boolean
  /** How many steps it has, where it builds. */
  readonly clicks?: number
}
