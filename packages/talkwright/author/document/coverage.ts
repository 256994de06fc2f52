import type { Unit } from './units.ts'
import { withoutPictographs } from './pictographs.ts'

/** A slide and the words that can be read on it. */
export interface ShownSlide {
  readonly id: string
  readonly text: string
  /** The slide before, where this one goes on with what does not fit there. */
  readonly continues?: string
}

/** Units that no slide shows, and why. */
export interface LeftOut {
  readonly section: string
  /** How the unit begins; nothing for all units of the section. */
  readonly begins: string
}

export interface Coverage<Entry extends LeftOut> {
  readonly shown: readonly { readonly unit: Unit, readonly slides: readonly string[] }[]
  readonly left: readonly { readonly unit: Unit, readonly entry: Entry }[]
  readonly missing: readonly Unit[]
  /** Entries of the list that match no unit, or one that a slide shows. */
  readonly stale: readonly Entry[]
}

/**
 * Which units of the document stand on which slides, in the document's own
 * words: a unit is shown where each of its parts, the cells of a row or the
 * words of a quotation, can be read on one slide. One that is too large for a
 * slide is shown where all its words stand on slides that continue each other.
 */
export function coverage<Entry extends LeftOut>(units: readonly Unit[], slides: readonly ShownSlide[], leftOut: readonly Entry[]): Coverage<Entry> {
  const texts = slides.map(({ id, text }) => ({ ids: [id], text: plain(text) }))
  const series = seriesOf(slides).map(part => ({ ids: part.map(({ id }) => id), text: part.map(({ text }) => plain(text)).join('') }))
  const showing = (unit: Unit) => {
    const own = texts.filter(({ text }) => partsOf(unit).every(part => text.includes(part)))
    return own.length > 0 ? own : series.filter(({ text }) => piecesOf(unit).every(piece => text.includes(piece))).slice(0, 1)
  }
  const found = units.map(unit => ({
    unit,
    slides: showing(unit).flatMap(({ ids }) => ids),
    entry: leftOut.find(({ section, begins }) => section === unit.section && unit.text.startsWith(begins)),
  }))
  return {
    shown: found.filter(({ slides }) => slides.length > 0),
    left: found.flatMap(({ unit, slides, entry }) => slides.length === 0 && entry ? [{ unit, entry }] : []),
    missing: found.filter(({ slides, entry }) => slides.length === 0 && !entry).map(({ unit }) => unit),
    stale: leftOut.filter(entry => !found.some(({ slides, entry: own }) => own === entry && slides.length === 0)),
  }
}

/** The runs of slides that continue each other. */
function seriesOf(slides: readonly ShownSlide[]): ShownSlide[][] {
  return slides.reduce<ShownSlide[][]>((all, slide) => {
    const last = all.at(-1)
    if (slide.continues !== undefined && last?.at(-1)?.id === slide.continues)
      last.push(slide)
    else
      all.push([slide])
    return all
  }, []).filter(({ length }) => length > 1)
}

/** What a slide may end with and the next begin with: clauses, words between spaces, single cells. */
function piecesOf(unit: Unit): string[] {
  return unit.text.split(/[\s|，。；：！？、（）,.;:!?()]+/).map(plain).filter(Boolean)
}

/** Cells of a row, what a speaker says and who, a label and what it labels, what stands in brackets: a slide may set these apart. */
function partsOf({ kind, text }: Unit): string[] {
  const parts = kind === 'row' ? text.split(' | ') : kind === 'quote' ? text.split(/[：:] ?(?=[“"])|[—–]{1,2}(?=[^—–]*$)/) : kind === 'code' ? text.split(' ') : text.split(kind === 'paragraph' ? /[：（），。\s]|:(?: |$)/ : /[：（）]|:(?: |$)/)
  return parts.map(plain).filter(part => part !== '' && part !== '-')
}

/** Spaces, pictographs, and on which side a quotation mark opens, are matters of display. */
function plain(text: string): string {
  return withoutPictographs(text).replace(/\s+/g, '').replace(/[“”]/g, '"').replace(/[‘’]/g, '\'')
}
