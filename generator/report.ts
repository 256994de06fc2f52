import type { Plan, PlannedSlide } from './plan.ts'

/** A plan as a tree: what of the document goes to which slide, by which rule, and what is left out and why. */
export function planTree(plan: Plan): string {
  const parts = [
    ...plan.chapters.map(chapter => [`${chapter.number === undefined ? '' : `${chapter.number} `}${chapter.number === undefined ? plan.title : chapter.title}`, ...chapter.opener ? [`  ${chapter.id}  (opener)`] : [], ...chapter.slides.flatMap(slideLines)]),
    ...plan.appendix.length > 0 ? [['Appendix', ...plan.appendix.flatMap(slideLines)]] : [],
    ...plan.leftOut.length > 0 ? [['Left out', ...plan.leftOut.map(({ unit, reason }) => `  line ${unit.line}: ${short(unit.text)}  (${reason})`)]] : [],
  ]
  return parts.map(lines => lines.join('\n')).join('\n')
}

function slideLines({ id, title, titled, draft }: PlannedSlide): string[] {
  const units = [...new Set(draft.pieces.map(({ unit }) => unit))]
  return [
    `  ${id}  “${title}”${titled === 'sentence' ? ' (a bold sentence)' : ''}  by the rule: ${draft.rule}${draft.continues ? ', continued' : ''}`,
    ...units.map(({ line, kind, text }) => `    line ${line} ${kind}: ${short(text)}`),
  ]
}

const LONGEST = 60

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** What its owner may still want to do by hand. */
export function wishes(plan: Plan): string[] {
  const slides = plan.chapters.flatMap(chapter => chapter.slides)
  const untitled = slides.filter(({ titled, draft }) => titled === 'heading' && draft.layout !== 'quote')
  return untitled.length > 0 ? [`${untitled.length} of ${slides.length} slides have their heading as title; one that asserts says more: ${untitled.map(({ id }) => id).join(', ')}`] : []
}
