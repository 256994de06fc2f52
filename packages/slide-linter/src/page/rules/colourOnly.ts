import type { Mark } from '../marks.ts'
import type { PageRule } from '../view.ts'
import { isChromatic } from '../colour.ts'
import { marksOf } from '../marks.ts'
import { drawingOf, name } from '../view.ts'

/** In a drawing no two series differ in colour alone: shape, dash or a label tells them apart as well. */
export const colourOnly = {
  id: 'colour-only',
  finds: 'series of a drawing that differ in colour alone',
  check(view) {
    const coloured = marksOf(view).filter(colourOf)
    const alone = coloured.filter(mark => !isLabelled(mark, coloured))
    return [...Map.groupBy(alone, ({ element }) => drawingOf(element)!)].flatMap(([drawing, marks]) => [...Map.groupBy(marks, shapeOf)].flatMap(([, alike]) => {
      const colours = new Set(alike.map(colourOf))
      return colours.size > 1 ? [{ element: name(drawing), measured: `${colours.size} colours of one shape without labels: ${[...colours].join(', ')}`, allowed: 'a shape, dash or label of its own for each' }] : []
    }))
  },
} as const satisfies PageRule

/** A mark is labelled by a text in its own group, if the group has no other colour that the text could mean. */
function isLabelled(mark: Mark, coloured: readonly Mark[]): boolean {
  const group = mark.element.closest('g:has(text)')
  return !!group && coloured.filter(({ element }) => group.contains(element)).every(other => colourOf(other) === colourOf(mark))
}

function colourOf({ fill, stroke }: Mark): string | undefined {
  const colour = [fill, stroke].find(candidate => candidate && isChromatic(candidate))
  return colour && `rgb(${[colour.r, colour.g, colour.b].map(Math.round).join(' ')})`
}

/** Marks look alike if they are of one kind, dashed alike, and their outlines have as many corners. */
function shapeOf({ element, fill }: Mark): string {
  const outline = element.getAttribute('d') ?? element.getAttribute('points') ?? ''
  // The number of points of an open line is that of its data, not its look.
  const look = element.tagName === 'polyline' || (element.tagName === 'path' && !fill) ? '' : outline.replace(/[^a-z]/gi, '')
  return [element.tagName, getComputedStyle(element).strokeDasharray, fill ? 'filled' : 'open', look].join(' ')
}
