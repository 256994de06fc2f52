import type { CoverageFigures, DeckIndex } from '../../model/deckIndex.ts'
import type { Coverage, LeftOut } from './coverage.ts'
import type { Unit } from './units.ts'
import { occurrence } from '../../model/term.ts'

/** What can be read on a slide of a deck in a language. */
export interface ReadSlide {
  readonly id: string
  /** All words. */
  readonly text: string
  /** The words in which a term may be explained. */
  readonly explainable: string
  /** The ids of the editor's notes about its facts. */
  readonly notes: readonly string[]
  /** The slide before, which it continues. */
  readonly continues?: string
  /** Whether it is told in the talk, rather than read in the appendix. */
  readonly told: boolean
}

/** Which slides show what: lists of ids of slides in their order, by the id of a thing; things that no slide shows are left out. */
function uses<Thing extends string>(things: readonly Thing[], slides: readonly ReadSlide[], shows: (slide: ReadSlide, thing: Thing) => boolean): Record<Thing, string[]> {
  const lists = things.map(thing => [thing, slides.filter(slide => shows(slide, thing)).map(({ id }) => id)] as const)
  return Object.fromEntries(lists.filter(([, ids]) => ids.length > 0)) as Record<Thing, string[]>
}

/** The uses of editor's notes. */
export function noteUses(ids: readonly string[], slides: readonly ReadSlide[]): DeckIndex['noteUses'] {
  return uses(ids, slides, ({ notes }, id) => notes.includes(id))
}

/** The uses of terms in the talk of one language. */
export function termUses(terms: readonly { readonly id: string, readonly term: string }[], slides: readonly ReadSlide[]): Readonly<Record<string, readonly string[]>> {
  const wordsOf = new Map(terms.map(({ id, term }) => [id, term]))
  return uses([...wordsOf.keys()], slides.filter(({ told }) => told), ({ explainable }, id) => occurrence(wordsOf.get(id)!, explainable) >= 0)
}

/** The figures of a coverage. */
export function coverageFigures({ shown, left, missing }: Coverage<LeftOut>): CoverageFigures {
  const groups = new Map<string, { units: number, shown: number, leftOut: number }>()
  const count = ({ section }: Unit, key?: 'shown' | 'leftOut') => {
    const [head = ''] = section.split('/')
    const group = groups.get(head) ?? { units: 0, shown: 0, leftOut: 0 }
    group.units++
    if (key)
      group[key]++
    groups.set(head, group)
  }
  const all = [
    ...shown.map(({ unit }) => ({ unit, key: 'shown' as const })),
    ...left.map(({ unit }) => ({ unit, key: 'leftOut' as const })),
    ...missing.map(unit => ({ unit, key: undefined })),
  ]
  all.toSorted((a, b) => a.unit.line - b.unit.line).forEach(({ unit, key }) => count(unit, key))
  return {
    units: all.length,
    shown: shown.length,
    leftOut: left.length,
    sections: [...groups].map(([section, figures]) => ({ section, ...figures })),
  }
}
