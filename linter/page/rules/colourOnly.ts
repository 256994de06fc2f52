import type { Mark } from '../marks.ts'
import type { PageRule } from '../view.ts'
import { isChromatic } from '../colour.ts'
import { marksOf } from '../marks.ts'
import { name } from '../view.ts'

/** In a drawing no two series differ in colour alone: shape, dash or a label tells them apart as well. */
export const colourOnly: PageRule = {
  id: 'colour-only',
  check(view) {
    const drawings = Map.groupBy(marksOf(view).filter(mark => colourOf(mark) && !mark.element.parentElement!.querySelector('text')), ({ element }) => element.ownerSVGElement!)
    return [...drawings].flatMap(([drawing, marks]) => [...Map.groupBy(marks, shapeOf)].flatMap(([, alike]) => {
      const colours = new Set(alike.map(colourOf))
      return colours.size > 1 ? [{ element: name(drawing), measured: `${colours.size} colours of one shape without labels: ${[...colours].join(', ')}`, allowed: 'a shape, dash or label of its own for each' }] : []
    }))
  },
}

function colourOf({ fill, stroke }: Mark): string | undefined {
  const colour = [fill, stroke].find(candidate => candidate && isChromatic(candidate))
  return colour && `rgb(${[colour.r, colour.g, colour.b].map(Math.round).join(' ')})`
}

/** Marks look alike if they are of one kind, dashed alike, and their outlines have as many corners. */
function shapeOf({ element, fill }: Mark): string {
  const outline = element.getAttribute('d') ?? element.getAttribute('points') ?? ''
  return [element.tagName, getComputedStyle(element).strokeDasharray, fill ? 'filled' : 'open', outline.replace(/[^a-z]/gi, '')].join(' ')
}
