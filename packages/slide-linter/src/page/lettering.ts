/** An element and those of its descendants that hold text of their own. */
export function textHolders(element: Element): Element[] {
  return [element, ...element.querySelectorAll('*')].filter(holder =>
    [...holder.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()))
}

/** The size at which an element's text is drawn, in px of the window. */
export function drawnSize(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).fontSize) * element.currentCSSZoom * scaleOf(element)
}

/** How much the transforms of an element and its ancestors enlarge it. */
function scaleOf(element: Element): number {
  if (element instanceof SVGGraphicsElement) {
    const matrix = element.getScreenCTM()
    // The matrix of a drawing has the zoom of the page in it.
    return matrix ? Math.hypot(matrix.a, matrix.b) / element.currentCSSZoom : 1
  }
  const { transform, scale } = getComputedStyle(element)
  const { a, b } = new DOMMatrix(transform)
  const own = Math.hypot(a, b) * (scale === 'none' ? 1 : Number(scale.split(' ')[0]))
  return own * (element.parentElement ? scaleOf(element.parentElement) : 1)
}
