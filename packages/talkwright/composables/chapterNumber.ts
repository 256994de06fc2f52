import type { ComputedRef } from 'vue'
import type { DeckSlide } from './slides.ts'
import { computed } from 'vue'
import { chapterNumbers } from '../model/chapterNumbers.ts'
import { useSlides } from './slides.ts'

const kept = new WeakMap<readonly DeckSlide[], ReadonlyMap<string, number>>()

/** The number of a chapter in the deck that a component stands in; none for a chapter that it does not tell. */
export function useChapterNumber(chapter: () => string | undefined): ComputedRef<number | undefined> {
  const { slides } = useSlides()
  return computed(() => {
    const all = slides.value
    const numbers = kept.get(all) ?? chapterNumbers(all)
    kept.set(all, numbers)
    return numbers.get(chapter() ?? '')
  })
}
