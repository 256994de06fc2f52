import type { PageRule } from '../view.ts'
import { blocksOf, inkBox } from '../lines.ts'
import { name } from '../view.ts'

/** No text stands on other text. */
export const overlap: PageRule = {
  id: 'overlap',
  check({ root, scale }) {
    const lines = blocksOf(root).flatMap(({ element, lines }, block) => lines.map(line => ({ element, block, text: line.text, box: inkBox(line) })))
    return lines.flatMap((one, index) => lines.slice(index + 1).flatMap((other) => {
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      return one.block !== other.block && wide > 1 && high > 1
        ? [{ element: name(one.element), measured: `“${other.text.trim().slice(0, 24)}” lies over it by ${(wide / scale).toFixed(0)} × ${(high / scale).toFixed(0)} px`, allowed: 'no overlap' }]
        : []
    }))
  },
}
