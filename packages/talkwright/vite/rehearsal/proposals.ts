import type { SlideFrontmatter } from '../../model/slideFrontmatter.ts'
import type { RehearsalRecord } from './record.ts'
import { secondsToSay } from '../../author/deck/speech.ts'
import { langs } from '../../model/lang.ts'

/** New seconds for a slide. */
export interface Proposal {
  readonly id: string
  readonly from: number
  readonly to: number
  /** How long it was told, in seconds. */
  readonly told: number
  /** Whether its notes, as they are written, need longer than it was told. */
  readonly heldByNotes: boolean
}

/** A plan is made in steps of so many seconds. */
const STEP = 5
/** A slide that was shown for less was passed over and not told, in seconds. */
const LEAST = 3

/** Proposes for the slides that were told in a rehearsal how long they are to be, where that differs from the plan: as long as they took, but never less than their notes need. */
export function proposals(slides: readonly { readonly frontmatter: Pick<SlideFrontmatter, 'id' | 'cut' | 'seconds'>, readonly note?: string }[], record: RehearsalRecord): Proposal[] {
  return slides.flatMap(({ frontmatter, note }) => {
    const { id, cut, seconds } = frontmatter
    const told = (record[id] ?? 0) / 1000
    if (cut === 'appendix' || told < LEAST)
      return []
    const needed = Math.max(...langs.map(lang => secondsToSay(note ?? '', lang)))
    const measured = Math.max(STEP, Math.round(told / STEP) * STEP)
    const to = Math.max(measured, Math.ceil(needed / STEP) * STEP)
    return to === seconds ? [] : [{ id, from: seconds, to, told: Math.round(told), heldByNotes: to > measured }]
  })
}
