import type { Colour } from './colour.ts'
import type { View } from './view.ts'
import { groundOf, over, parseColour } from './colour.ts'
import { visibleElements } from './view.ts'

/** A primitive of a drawing that is there to be seen; hairlines and what is hidden in the ground are none. */
export interface Mark {
  readonly element: SVGGeometryElement
  readonly ground: Colour
  readonly fill?: Colour
  readonly stroke?: Colour
}

/** The marks of all drawings on the slide. */
export function marksOf({ root, scale, config }: View): Mark[] {
  return visibleElements(root, 'svg :is(rect, circle, ellipse, path, line, polygon, polyline)').flatMap((element) => {
    if (element.closest('marker, defs, clipPath, mask'))
      return []
    const style = getComputedStyle(element)
    const ground = groundOf(element)
    const solid = (css: string, opacity: string) => {
      const colour = parseColour(css)
      const seen = colour && over({ ...colour, a: colour.a * Number(opacity) * Number(style.opacity) }, ground)
      return seen && Math.max(Math.abs(seen.r - ground.r), Math.abs(seen.g - ground.g), Math.abs(seen.b - ground.b)) > 2 ? seen : undefined
    }
    const matrix = (element as SVGGeometryElement).getScreenCTM()
    const strokePx = Number.parseFloat(style.strokeWidth) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1) / scale
    const fill = solid(style.fill, style.fillOpacity)
    const stroke = strokePx >= config.marks.strokePx ? solid(style.stroke, style.strokeOpacity) : undefined
    return fill || stroke ? [{ element: element as SVGGeometryElement, ground, fill, stroke }] : []
  })
}
