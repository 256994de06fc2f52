import type { Plan, PlannedSlide } from './planned.ts'
import { shownPieces } from './slide.ts'

/** A plan as a tree: what of the document goes to which slide, by which rule, and what is left out and why. */
export function planTree(plan: Plan): string {
  const { cover, chapters, appendix, leftOut } = plan
  const parts = [
    ['cover', ...cover.shows.map(unitLine)],
    ...chapters.map(chapter => [`${chapter.number === undefined ? '' : `${chapter.number} `}${chapter.number === undefined ? plan.title : chapter.title}`, ...chapter.opener ? [`  ${chapter.id}  (opener)`] : [], ...chapter.slides.flatMap(slideLines)]),
    ...appendix.length > 0 ? [['Appendix', ...appendix.flatMap(slideLines)]] : [],
    ...leftOut.length > 0 ? [['Left out', ...leftOut.map(({ unit, reason }) => `  line ${unit.line}: ${short(unit.text)}  (${reason})`)]] : [],
  ]
  return parts.map(lines => lines.join('\n')).join('\n')
}

function slideLines({ id, title, titled, draft }: PlannedSlide): string[] {
  const units = [...new Set(shownPieces(draft).map(({ unit }) => unit))]
  return [
    `  ${id}  “${title}”${titled === 'sentence' ? ' (a bold sentence)' : ''}  by the rule: ${draft.rule}${draft.continues ? ', continued' : ''}`,
    ...units.map(unitLine),
  ]
}

function unitLine({ line, kind, text }: Plan['cover']['shows'][number]): string {
  return `    line ${line} ${kind}: ${short(text)}`
}

const LONGEST = 60

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** What its owner may still want to do by hand: slides without a title that asserts, by their chapters. */
export function wishes({ chapters }: Plan): string[] {
  const isUntitled = ({ titled, draft }: PlannedSlide) => titled === 'heading' && draft.layout !== 'quote'
  const slides = chapters.flatMap(chapter => chapter.slides)
  const untitled = chapters.map(({ id, slides }) => ({ id, ids: slides.filter(isUntitled).map(slide => slide.id) })).filter(({ ids }) => ids.length > 0)
  return untitled.length > 0
    ? [`${untitled.flatMap(({ ids }) => ids).length} of ${slides.length} slides have their heading as title; one that asserts says more:`, ...untitled.map(({ id, ids }) => `  ${id}: ${ids.join(', ')}`)]
    : []
}
