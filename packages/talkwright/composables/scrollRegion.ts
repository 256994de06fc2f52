import type { ComputedRef, HTMLAttributes } from 'vue'
import { computed, onMounted, onUnmounted, ref } from 'vue'
import { askWhetherNarrow } from './narrow.ts'
import { useReading } from './reading.ts'

/**
 * The attributes of an element that holds something wider than a narrow screen:
 * there it is a region with a name that scrolls sideways, by keys as well.
 */
export function useScrollRegion(label: () => string): ComputedRef<HTMLAttributes> {
  const narrow = ref(false)
  if (useReading()) {
    let query: MediaQueryList
    const look = () => narrow.value = query.matches
    onMounted(() => {
      query = askWhetherNarrow()
      query.addEventListener('change', look)
      look()
    })
    onUnmounted(() => query.removeEventListener('change', look))
  }
  return computed(() => narrow.value ? { 'role': 'region', 'tabindex': 0, 'aria-label': label() } : {})
}
