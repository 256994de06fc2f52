import type { ComputedRef } from 'vue'
import type { ActId, Chapter } from '../model/chapter.ts'
import type { DeckSlide } from './slides.ts'
import { computed } from 'vue'
import { talk } from '../talk/config.ts'
import { useSlides } from './slides.ts'

/** An act of the talk as the cut tells it. */
export interface ToldAct {
  readonly id: ActId
  /** The chapters of which the cut shows an opener, in the talk's order. */
  readonly chapters: readonly Chapter[]
  /** The time of all its slides. */
  readonly seconds: number
}

const all = talk.chapters
const ids = Object.keys(talk.acts) as ActId[]

/** The acts of a talk that its slides tell, in their order. */
export function toldActs(slides: readonly DeckSlide[]): ToldAct[] {
  const told = slides.filter(({ seconds }) => seconds > 0)
  const firstOpener = told.findIndex(({ layout }) => layout === 'chapter')
  const actOf = ({ chapter }: DeckSlide, index: number) => all.find(({ id }) => id === chapter)?.act ?? (index < firstOpener ? 'opening' : 'closing')
  return ids.map(id => ({
    id,
    chapters: told.filter(({ layout }) => layout === 'chapter').flatMap(({ chapter }) => all.filter(({ id: own, act }) => own === chapter && act === id)),
    seconds: told.reduce((sum, slide, index) => sum + (actOf(slide, index) === id ? slide.seconds : 0), 0),
  })).filter(({ seconds }) => seconds > 0)
}

/** The acts of the deck that a component stands in. */
export function useToldActs(): ComputedRef<readonly ToldAct[]> {
  const { slides } = useSlides()
  return computed(() => toldActs(slides.value))
}
