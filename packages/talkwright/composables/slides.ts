import type { ComputedRef, InjectionKey } from 'vue'
import type { Place } from '../model/cuts.ts'
import type { SlideFrontmatter } from '../model/slideFrontmatter.ts'
import { computed, inject } from 'vue'

/** What a slide says of itself, in the deck's language. */
export interface DeckSlide extends Omit<SlideFrontmatter, 'title' | 'cut'> {
  /** As it is written; a specimen names none. */
  readonly cut?: Place | number
  /** Its title, which comes with the slide. */
  readonly heading?: string
  /** The datasets whose rows it shows, by their names; they come with it, too. */
  readonly datasets?: readonly string[]
}

/** What a component may know of the deck that it stands in: which slides there are, and how one goes to them. */
export interface DeckSlides {
  /** In their order, those alone that the cut shows. */
  readonly slides: ComputedRef<readonly DeckSlide[]>
  /** The slide that the live deck shows. */
  readonly current: ComputedRef<DeckSlide | undefined>
  readonly goTo: (id: string) => void
  /** The address of a slide in the live deck. */
  readonly address: (id: string) => string
  /** The address of a dataset's file. */
  readonly dataAddress: (file: string) => string
}

export const slidesKey: InjectionKey<DeckSlides> = Symbol('slides of the deck')

/** The deck's slides; none where a component stands alone. */
export function useSlides(): DeckSlides {
  return inject(slidesKey, () => ({ slides: computed(() => []), current: computed(() => undefined), goTo: () => {}, address: (id: string) => `#${id}`, dataAddress: (file: string) => `data/${file}` }), true)
}
