import type { Block } from './lines.ts'
import { parseColour } from './colour.ts'
import { inkBox } from './lines.ts'

/** How many points along a line of text are asked what lies there. */
const POINTS = 12

/** Makes elements that let the pointer through answer, too, while the work is done. */
export function whileAllAnswer<Result>(work: () => Result): Result {
  // A sheet that is no element is one that no policy of the page forbids.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { pointer-events: auto !important }')
  document.adoptedStyleSheets.push(sheet)
  try {
    return work()
  }
  finally {
    document.adoptedStyleSheets.pop()
  }
}

/** What of the slide hides a text, or a part of it, by lying over it; call within whileAllAnswer. */
export function coverOf(root: HTMLElement, { element, lines }: Block): Element | undefined {
  for (const line of lines) {
    const { left, right, top, bottom } = inkBox(line)
    for (let point = 0; point < POINTS; point++) {
      const stack = document.elementsFromPoint(left + (right - left) * (point + 0.5) / POINTS, (top + bottom) / 2)
      const own = stack.findIndex(at => at === element || element.contains(at))
      const cover = stack.slice(0, Math.max(own, 0)).find(at => root.contains(at) && hides(at))
      if (cover)
        return cover
    }
  }
  return undefined
}

/** Whether nothing below an element shines through it. */
function hides(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    return false
  if (/^(?:img|video|canvas|iframe)$/i.test(element.tagName))
    return true
  const { backgroundColor, fill, fillOpacity } = getComputedStyle(element)
  const paint = element instanceof SVGGeometryElement ? parseColour(fill) : parseColour(backgroundColor)
  return !!paint && paint.a * (element instanceof SVGGeometryElement ? Number(fillOpacity) : 1) >= 0.5
}
