import type { Mark } from '../marks.ts'
import type { PageRule } from '../view.ts'
import { blocksOf, inkBox } from '../lines.ts'
import { marksOf } from '../marks.ts'
import { name } from '../view.ts'

/** How many points along and across a text are asked whether a mark lies there. */
const GRID = [24, 3] as const

/** In a drawing no text crosses a mark; a box around a text, filled or not, is its own. */
export const textOverMark: PageRule = {
  id: 'text-over-mark',
  check(view) {
    const marks = marksOf(view)
    return blocksOf(view.root).filter(({ element }) => element.closest('svg')).flatMap(({ element, lines }) => lines.flatMap((line) => {
      const box = inkBox(line)
      const points = Array.from({ length: GRID[0] * GRID[1] }, (_, index) => new DOMPoint(
        box.left + (box.right - box.left) * ((index % GRID[0]) + 0.5) / GRID[0],
        box.top + (box.bottom - box.top) * (Math.floor(index / GRID[0]) + 0.5) / GRID[1],
      ))
      const svg = element.closest('svg')
      const hit = marks.find(mark => mark.element.closest('svg') === svg && !holds(mark, points) && points.some(point => covers(mark, point)))
      return hit ? [{ element: name(element), measured: `crosses ${name(hit.element)}`, allowed: 'text clear of marks' }] : []
    }))
  },
}

function covers({ element, fill, stroke }: Mark, point: DOMPoint): boolean {
  const local = inOwnUnits(element, point)
  return (!!fill && element.isPointInFill(local)) || (!!stroke && element.isPointInStroke(local))
}

/** Whether all of a text stands inside a closed shape. */
function holds({ element }: Mark, points: readonly DOMPoint[]): boolean {
  return element.tagName.toLowerCase() !== 'path' && points.every(point => element.isPointInFill(inOwnUnits(element, point)) && !element.isPointInStroke(inOwnUnits(element, point)))
}

function inOwnUnits(element: SVGGeometryElement, point: DOMPoint): DOMPoint {
  return point.matrixTransform(element.getScreenCTM()!.inverse())
}
