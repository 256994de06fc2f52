import type { Colour } from './colour.ts'
import type { View } from './view.ts'
import { groundOf, isSame, over, parseColour } from './colour.ts'
import { visibleElements } from './view.ts'

/** A primitive of a drawing that is there to be seen; hairlines and what is hidden in the ground are none. */
export interface Mark {
  readonly element: SVGGeometryElement
  readonly ground: Colour
  readonly fill?: Colour
  readonly stroke?: Colour
}

/** The marks of all drawings on the slide, the lowest first. */
export function marksOf(view: View): Mark[] {
  const { root, scale, config } = view
  const marks: Mark[] = []
  for (const element of visibleElements(root, 'svg :is(rect, circle, ellipse, path, line, polygon, polyline)') as SVGGeometryElement[]) {
    if (element.closest('marker, defs, clipPath, mask, pattern, symbol') || element.getTotalLength() === 0)
      continue
    const style = getComputedStyle(element)
    const below = groundOf(element, view)
    const seen = (css: string, opacity: string) => {
      const colour = parseColour(css)
      return colour && over({ ...colour, a: colour.a * Number(opacity) * opacityOf(element) }, below)
    }
    const fill = seen(style.fill, style.fillOpacity)
    const matrix = element.getScreenCTM()
    const strokePx = Number.parseFloat(style.strokeWidth) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1) / scale
    const stroke = strokePx >= config.marks.strokePx ? seen(style.stroke, style.strokeOpacity) : undefined
    const ground = groundAt(element, marks, fill ?? stroke) ?? below
    const visible = { fill: fill && !isSame(fill, ground) ? fill : undefined, stroke: stroke && !isSame(stroke, ground) ? stroke : undefined }
    if (visible.fill || visible.stroke)
      marks.push({ element, ground, ...visible })
  }
  return marks
}

/** The fill of the highest of the marks that hold all of an element; those of its own colour grow together with it. */
export function groundAt(element: Element, marks: readonly Mark[], own: Colour | undefined): Colour | undefined {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const corners = [new DOMPoint(left, top), new DOMPoint(right, top), new DOMPoint(left, bottom), new DOMPoint(right, bottom)]
  return marks.findLast(mark => mark.fill && !(own && isSame(own, mark.fill)) && corners.every(corner => mark.element.isPointInFill(inOwnUnits(mark.element, corner))))?.fill
}

/** A point of the window in the units of an element. */
export function inOwnUnits(element: SVGGraphicsElement, point: DOMPoint): DOMPoint {
  return point.matrixTransform(element.getScreenCTM()!.inverse())
}

/** How much of an element is seen: its own opacity and that of the groups around it. */
function opacityOf(element: Element): number {
  const own = Number(getComputedStyle(element).opacity)
  return element.parentElement instanceof SVGElement ? own * opacityOf(element.parentElement) : own
}
