import type { Ref } from 'vue'
import { useNav } from '@slidev/client'
import { usePointerSwipe } from '@vueuse/core'

/** How far a finger goes, in pixels, until it means the next step and not a tap. */
const DISTANCE = 50

/** Steps on and back as a finger goes over an element to the left and right; up and down it scrolls. */
export function stepBySwipes(target: Readonly<Ref<HTMLElement | null>>): void {
  const { next, prev } = useNav()
  usePointerSwipe(target, {
    threshold: DISTANCE,
    pointerTypes: ['touch'],
    onSwipeEnd: (_, direction) => {
      if (direction === 'left')
        void next()
      else if (direction === 'right')
        void prev()
    },
  })
}
