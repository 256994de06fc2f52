import type { ComputedRef, InjectionKey, Ref } from 'vue'
import { computed, inject, ref } from 'vue'
import { useReading } from './reading.ts'

/** Whether slides stand in their final state without having been clicked through: in print, in pictures and as thumbnails. */
export const stillKey: InjectionKey<Readonly<Ref<boolean>>> = Symbol('slides stand still')

/**
 * What a click lights up, counted from one, because somebody is speaking of it:
 * nothing where nobody is, lest a row that happens to be the last look like the
 * one that matters.
 */
export function useLit(highlight: () => number | undefined): ComputedRef<number | undefined> {
  const still = inject(stillKey, () => ref(false), true)
  const reading = useReading()
  return computed(() => reading || still.value ? undefined : highlight())
}
