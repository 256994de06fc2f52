import type { ComputedRef } from 'vue'
import { computed } from 'vue'
import { usePrinting } from './printing.ts'
import { useReading } from './reading.ts'

/**
 * The element of a slide's title: the one heading of a slide that stands alone.
 * On a page of many slides those that open a part of the talk stand one level
 * above the others, and in the reader view below the title of the page.
 */
export function useHeading(opens = false): ComputedRef<'h1' | 'h2' | 'h3'> {
  const printing = usePrinting()
  const reading = useReading()
  return computed(() => {
    if (reading)
      return opens || reading.opening ? 'h2' : 'h3'
    return printing.value && !opens ? 'h2' : 'h1'
  })
}
