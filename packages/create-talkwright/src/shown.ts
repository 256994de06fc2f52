import type { ShownSlide } from 'talkwright/author/document/coverage'
import type { Plan, PlannedSlide } from './planned.ts'
import { listsOf } from './print/dataModule.ts'

/** The slides of a plan with the words that can be read on each: what the tests of the talk find on the slides themselves. */
export function plannedWords(plan: Plan): ShownSlide[] {
  const { cover } = plan
  const acts = plan.chapters.map(({ name }) => name).join('\n')
  return [
    { id: 'cover', text: [cover.kicker, cover.title.replaceAll('|', ' '), cover.lede, cover.date].filter(Boolean).join('\n') },
    ...plan.chapters.flatMap(({ id, title, name, opener, slides }) => [
      ...opener ? [{ id, text: [title, name, acts].join('\n') }] : [],
      ...slides.map(slide => wordsOf(slide, plan, name)),
    ]),
    ...plan.appendix.map(slide => wordsOf(slide, plan, '')),
  ]
}

function wordsOf(slide: PlannedSlide, plan: Plan, name: string): ShownSlide {
  const texts = listsOf(slide).flatMap(({ value }) => textsIn(value, plan.lang))
  const speakers = listsOf(slide).flatMap(({ value }) => Array.isArray(value) ? value : []).flatMap((row: { readonly by?: string }) => plan.speakers.filter(({ id }) => id === row.by).map(({ name }) => name))
  return { id: slide.id, continues: slide.continues, text: [slide.title, ...texts, ...speakers, slide.section.heading, name].join('\n') }
}

/** The texts in a list of rows, and the lines of code, without what is cited. */
function textsIn(value: unknown, lang: string): string[] {
  if (Array.isArray(value))
    return value.flatMap(item => typeof item === 'string' ? [item] : textsIn(item, lang))
  if (typeof value !== 'object' || value === null)
    return []
  // Words with a speaker stand between quotation marks.
  const set = (text: string) => 'by' in value ? `“${text}”` : text
  return Object.entries(value).flatMap(([key, inner]) => key === 'cite' ? [] : key === lang && typeof inner === 'string' ? [inner] : textsIn(inner, lang).map(set))
}
