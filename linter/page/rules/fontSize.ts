import type { PageRule } from '../view.ts'
import { blocksOf } from '../lines.ts'
import { name } from '../view.ts'

/** Text is drawn no smaller than its role allows, however its drawing is scaled. */
export const fontSize: PageRule = {
  id: 'font-size',
  check: ({ root, scale, config }) => blocksOf(root).flatMap(({ element }) => textElements(element).flatMap((holder) => {
    const floor = config.floors.find(({ selector }) => holder.closest(selector))
    const px = drawnSize(holder) / scale
    return floor && px < floor.px - 0.05
      ? [{ element: name(holder), measured: `${px.toFixed(1)} px`, allowed: `at least ${floor.px} px` }]
      : []
  })),
}

/** The block and those of its descendants that set a size of their own. */
function textElements(block: Element): Element[] {
  return [block, ...block.querySelectorAll('*')].filter(element =>
    [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()) && element.checkVisibility())
}

function drawnSize(element: Element): number {
  const px = Number.parseFloat(getComputedStyle(element).fontSize)
  if (!(element instanceof SVGGraphicsElement)) {
    return px * scaleOf(element)
  }
  const matrix = element.getScreenCTM()
  return matrix ? px * Math.hypot(matrix.a, matrix.b) : px
}

/** How much the transforms of an element and its ancestors enlarge it. */
function scaleOf(element: Element): number {
  const { a, b } = new DOMMatrix(getComputedStyle(element).transform)
  return Math.hypot(a, b) * (element.parentElement ? scaleOf(element.parentElement) : 1)
}
