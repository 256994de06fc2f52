import type { Section } from 'talkwright/author/document/structure'
import type { UiLang } from 'talkwright/data/uiLang'
import type { Block } from './block.ts'
import type { LeftOutUnit, PlannedSlide } from './planned.ts'
import type { Draft, Place } from './slide.ts'
import { secondsToSay } from 'talkwright/author/deck/speech'
import { matchOf } from './match.ts'
import { bodyHeight } from './metrics.ts'
import { slug } from './names.ts'
import { shownPieces } from './slide.ts'
import { fittingTitle, withPart } from './title.ts'

/** Seconds for which a slide is shown at least. */
const LEAST_SECONDS = 10

/** Where slides stand, and how they are called. */
export interface NamedPlace {
  readonly lang: UiLang
  readonly section: Section
  readonly heading: string
  readonly appendix: boolean
  readonly nameOf: (part: (chapter: string) => string) => string
}

export interface SectionPlace extends NamedPlace, Omit<Place, 'title' | 'height'> {
  readonly leftOut: LeftOutUnit[]
}

/** The slides of a section: rules make them of its blocks, and its heading tells what they are. */
export function sectionSlides(blocks: readonly Block[], place: SectionPlace): PlannedSlide[] {
  const height = heightUnder(place.heading, place.lang)
  const drafts: Draft[] = []
  for (let rest = blocks; rest.length > 0;) {
    const match = matchOf(rest, { ...place, title: place.heading, height })
    drafts.push(...match.drafts)
    if (match.leftOut)
      place.leftOut.push(...match.leftOut.units.map(unit => ({ unit, reason: match.leftOut!.reason })))
    rest = rest.slice(match.taken)
  }
  return namedSlides(drafts, place)
}

/** The height that a heading leaves for figures, with room for what tells the parts of a section apart. */
export function heightUnder(heading: string, lang: UiLang): number {
  return bodyHeight(fittingTitle(withPart(heading, 1, lang), lang), lang)
}

/** Drafts of one heading as slides, with their titles, names and notes. */
export function namedSlides(drafts: readonly Draft[], { lang, section, heading, appendix, nameOf }: NamedPlace): PlannedSlide[] {
  const sentenceOf = ({ assertion }: Draft) => assertion && fittingTitle(assertion, lang) === assertion ? assertion : undefined
  // What is told is counted first, what is read goes on.
  const counted = drafts.filter(draft => draft.layout !== 'quote' && !sentenceOf(draft)).toSorted((a, b) => Number(a.appendix ?? false) - Number(b.appendix ?? false))
  let before: string | undefined
  return drafts.map((draft) => {
    const sentence = sentenceOf(draft)
    const part = counted.indexOf(draft)
    const title = sentence ?? (part >= 0 && counted.length > 1 ? partTitle(heading, part + 1, lang) : fittingTitle(heading, lang))
    const id = nameOf(chapter => draft.layout === 'quote' ? `${chapter}-quote` : section.level === 2 && slug(heading) ? `${chapter}-${slug(heading)}` : `${chapter}-slide`)
    const told = !appendix && !draft.appendix
    const notes = told ? draft.quiet ? [title] : [...new Set(shownPieces(draft).map(({ unit }) => unit.text))] : []
    const slide: PlannedSlide = {
      id,
      lang,
      draft: told ? draft : { ...draft, appendix: true },
      title,
      titled: sentence ? 'sentence' : 'heading',
      section,
      continues: draft.continues ? before : undefined,
      notes,
      seconds: told ? Math.max(LEAST_SECONDS, Math.ceil(secondsToSay(notes.join(' '), lang)) + 2) : 0,
      opens: false,
    }
    before = id
    return slide
  })
}

function partTitle(heading: string, part: number, lang: UiLang): string {
  const whole = withPart(heading, part, lang)
  return fittingTitle(whole, lang) === whole ? whole : withPart(fittingTitle(`${heading}${withPart('', part, lang)}`, lang), part, lang)
}
