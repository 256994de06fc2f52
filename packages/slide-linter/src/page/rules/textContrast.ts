import type { PageRule } from '../view.ts'
import { contrast, groundOf, over, parseColour } from '../colour.ts'
import { drawnSize, textHolders } from '../lettering.ts'
import { groundAt, marksOf } from '../marks.ts'
import { name, visibleElements } from '../view.ts'

/** What WCAG 2 asks of text at level AA, and of text that is large. */
const LEAST = 4.5
const LEAST_OF_LARGE = 3

/** The text of a drawing stands out from its ground; axe-core looks at `color`, drawings are painted with `fill`. */
export const textContrast = {
  id: 'text-contrast',
  finds: 'text of a drawing with less contrast than WCAG asks for',
  check(view) {
    const marks = marksOf(view)
    return visibleElements(view.root, 'svg text, svg tspan').filter(element => textHolders(element).includes(element)).flatMap((element) => {
      const style = getComputedStyle(element)
      const fill = parseColour(style.fill)
      if (!fill)
        return []
      const ground = groundAt(element, marks.filter(mark => mark.element.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING), undefined) ?? groundOf(element, view)
      const ratio = contrast(over({ ...fill, a: fill.a * Number(style.fillOpacity) }, ground), ground)
      const px = drawnSize(element) / view.scale
      const least = px >= 24 || (px >= 18.66 && Number(style.fontWeight) >= 700) ? LEAST_OF_LARGE : LEAST
      return ratio < least ? [{ element: name(element), measured: `${ratio.toFixed(1)} : 1`, allowed: `at least ${least} : 1` }] : []
    })
  },
} as const satisfies PageRule
