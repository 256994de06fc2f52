import type { Box } from '../lines.ts'
import type { Mark } from '../marks.ts'
import type { PageRule } from '../view.ts'
import { blocksOf, inkBox } from '../lines.ts'
import { marksOf } from '../marks.ts'
import { drawingOf, name } from '../view.ts'

/** No text crosses a mark, whether it is a part of the drawing or lies over it; a box around a text, filled or not, is its own. */
export const textOverMark = {
  id: 'text-over-mark',
  finds: 'text that crosses a mark of a drawing',
  check(view) {
    const outlines = marksOf(view).map(outlineOf)
    return blocksOf(view.root).flatMap(({ element, lines }) => lines.flatMap((line) => {
      const box = inkBox(line)
      const hit = outlines.find(outline => crosses(outline, box))?.mark.element
      return hit ? [{ element: name(element), measured: `crosses ${name(hit)} of ${name(drawingOf(hit)!)}`, allowed: 'text clear of marks' }] : []
    }))
  },
} as const satisfies PageRule

interface Outline {
  readonly mark: Mark
  /** A point for each px of its length, in px of the window. */
  readonly points: readonly DOMPoint[]
  /** How far its stroke reaches to each side. */
  readonly reach: number
}

function outlineOf(mark: Mark): Outline {
  const matrix = mark.element.getScreenCTM()!
  const enlarged = Math.hypot(matrix.a, matrix.b)
  const length = mark.element.getTotalLength()
  const count = Math.ceil(length * enlarged) + 1
  return {
    mark,
    points: Array.from({ length: count }, (_, index) => mark.element.getPointAtLength(length * index / count).matrixTransform(matrix) as DOMPoint),
    reach: mark.stroke ? Number.parseFloat(getComputedStyle(mark.element).strokeWidth) * enlarged / 2 : 0,
  }
}

function crosses({ mark, points, reach }: Outline, { left, right, top, bottom }: Box): boolean {
  const near = mark.element.getBoundingClientRect()
  return near.left - reach < right && near.right + reach > left && near.top - reach < bottom && near.bottom + reach > top
    && points.some(({ x, y }) => x > left - reach && x < right + reach && y > top - reach && y < bottom + reach)
}
