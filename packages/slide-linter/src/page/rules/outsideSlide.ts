import type { PageRule } from '../view.ts'
import { blocksOf } from '../lines.ts'
import { marksOf } from '../marks.ts'
import { drawingOf, name, visibleElements } from '../view.ts'

/** Text, pictures and marks stay on the slide. */
export const outsideSlide = {
  id: 'outside-slide',
  finds: 'text, pictures or marks that reach beyond the slide',
  check(view) {
    const { root, scale } = view
    const frame = view.frame.getBoundingClientRect()
    const things = [
      ...blocksOf(root).flatMap(({ element, lines }) => lines.map(line => ({ element, box: line }))),
      ...visibleElements(root, 'img, video, canvas').map(element => ({ element, box: element.getBoundingClientRect() })),
      ...marksOf(view).map(({ element }) => ({ element, box: element.getBoundingClientRect() })),
    ]
    // A drawing that is placed wrong is one thing to mend, however many marks stick out.
    return [...Map.groupBy(things, ({ element }) => drawingOf(element) ?? element)].flatMap(([element, parts]) => {
      const beyond = Math.max(...parts.map(({ box }) => Math.max(frame.left - box.left, frame.top - box.top, box.right - frame.right, box.bottom - frame.bottom))) / scale
      return beyond > 1 ? [{ element: name(element), measured: `${beyond.toFixed(0)} px beyond the slide`, allowed: 'inside the slide' }] : []
    })
  },
} as const satisfies PageRule
