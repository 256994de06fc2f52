import type { Box } from '../lines.ts'
import type { PageRule } from '../view.ts'
import { blocksOf, inkBox } from '../lines.ts'
import { marksOf } from '../marks.ts'
import { name, visibleElements } from '../view.ts'

/** No element cuts off or hides behind a scroll bar what is in it. */
export const clipped = {
  id: 'clipped',
  finds: 'content that a box cuts off or hides behind a scroll bar',
  check(view) {
    const { root, scale } = view
    const cut = new Map<Element, number>()
    const note = (element: Element, px: number) => px > 1 && cut.set(element, Math.max(px, cut.get(element) ?? 0))
    for (const element of visibleElements(root)) {
      const { overflowX, overflowY } = getComputedStyle(element)
      note(element, Math.max(overflowX === 'visible' ? 0 : element.scrollWidth - element.clientWidth, overflowY === 'visible' ? 0 : element.scrollHeight - element.clientHeight))
    }
    // What sticks out to the left or to the top, or of a drawing, is in no scroll box.
    const things = [
      ...blocksOf(root).flatMap(({ element, lines }) => lines.map(line => ({ element, box: inkBox(line) }))),
      ...marksOf(view).map(({ element }) => ({ element, box: element.getBoundingClientRect() })),
    ]
    for (const { element, box } of things) {
      const frame = clippersOf(element, root).find(clipper => beyond(box, clipper) / scale > 1)
      if (frame)
        note(frame, beyond(box, frame) / scale)
    }
    return [...cut].map(([element, px]) => ({ element: name(element), measured: `content ${px.toFixed(0)} px larger than its box`, allowed: 'content no larger than its box' }))
  },
} as const satisfies PageRule

/** The elements of the slide that clip what is in an element, the nearest first. */
function clippersOf(element: Element, root: HTMLElement): Element[] {
  const clippers: Element[] = []
  let { position } = getComputedStyle(element)
  for (let at: Element | null = element; at && at !== root && position !== 'fixed'; at = at.parentElement) {
    const style = getComputedStyle(at)
    // An absolutely placed element passes by the boxes in which it is not placed.
    if (at !== element && position === 'absolute' && style.position === 'static' && style.transform === 'none')
      continue
    position = style.position
    const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible'
    // The box of a drawing within a drawing is that of its content, not what it shows.
    if (clips && !(at instanceof SVGSVGElement && at.ownerSVGElement))
      clippers.push(at)
  }
  return clippers
}

function beyond(box: Box, element: Element): number {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const { overflowX, overflowY } = getComputedStyle(element)
  return Math.max(
    ...overflowX === 'visible' ? [] : [left - box.left, box.right - right],
    ...overflowY === 'visible' ? [] : [top - box.top, box.bottom - bottom],
  )
}
