import type { Box } from '../lines.ts'
import type { PageRule } from '../view.ts'
import { bordersOf } from '../borders.ts'
import { blocksOf, inkBox } from '../lines.ts'
import { name } from '../view.ts'

/** No border, of a table's row for instance, is drawn through text. */
export const textOverRule = {
  id: 'text-over-rule',
  finds: 'text that a border crosses',
  check({ root }) {
    const borders = bordersOf(root)
    return blocksOf(root).flatMap(({ element, lines }) => lines.flatMap((line) => {
      const hit = borders.find(border => meet(border, inkBox(line)))
      return hit ? [{ element: name(element), measured: `crossed by the border of ${name(hit.element)}`, allowed: 'text clear of rules' }] : []
    }))
  },
} as const satisfies PageRule

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top
}
