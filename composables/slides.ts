import type { ComputedRef, InjectionKey } from 'vue'
import { computed, inject } from 'vue'

/** What a component may know of the deck that it stands in: which slides there are, and how one goes to them. */
export interface DeckSlides {
  readonly ids: ComputedRef<readonly string[]>
  readonly goTo: (id: string) => void
  /** The address of a slide in the live deck. */
  readonly address: (id: string) => string
}

export const slidesKey: InjectionKey<DeckSlides> = Symbol('slides of the deck')

/** The deck's slides; none where a component stands alone. */
export function useSlides(): DeckSlides {
  return inject(slidesKey, () => ({ ids: computed(() => []), goTo: () => {}, address: (id: string) => `#${id}` }), true)
}
