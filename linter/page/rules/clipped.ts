import type { PageRule } from '../view.ts'
import { name, visibleElements } from '../view.ts'

/** No element cuts off or hides behind a scroll bar what is in it. */
export const clipped: PageRule = {
  id: 'clipped',
  check: ({ root }) => visibleElements(root).flatMap((element) => {
    const { overflowX, overflowY } = getComputedStyle(element)
    const wide = overflowX === 'visible' ? 0 : element.scrollWidth - element.clientWidth
    const high = overflowY === 'visible' ? 0 : element.scrollHeight - element.clientHeight
    return Math.max(wide, high) > 1
      ? [{ element: name(element), measured: `content ${Math.max(wide, high)} px ${wide > high ? 'wider' : 'higher'} than its box`, allowed: 'content no larger than its box' }]
      : []
  }),
}
