import type { Box } from './lines.ts'
import { parseColour } from './colour.ts'
import { visibleElements } from './view.ts'

/** A line that is drawn along an edge of an element. */
export interface Border extends Box {
  readonly element: Element
}

const EDGES = ['Top', 'Right', 'Bottom', 'Left'] as const

/** The borders on the slide that can be seen; those of a run of text within a line, such as an underline, are a part of it. */
export function bordersOf(root: HTMLElement): Border[] {
  return visibleElements(root).flatMap((element) => {
    const style = getComputedStyle(element)
    if (element instanceof SVGElement || style.display === 'inline')
      return []
    const { left, right, top, bottom } = element.getBoundingClientRect()
    return EDGES.flatMap((edge) => {
      const width = Number.parseFloat(style[`border${edge}Width`])
      if (width === 0 || !parseColour(style[`border${edge}Color`])?.a)
        return []
      return [{
        Top: { element, left, right, top, bottom: top + width },
        Right: { element, left: right - width, right, top, bottom },
        Bottom: { element, left, right, top: bottom - width, bottom },
        Left: { element, left, right: left + width, top, bottom },
      }[edge]]
    })
  })
}
