import type { Line } from '../lines.ts'
import type { PageRule } from '../view.ts'
import { coverOf, whileAllAnswer } from '../covering.ts'
import { blocksOf, inkBox } from '../lines.ts'
import { name } from '../view.ts'

/** No text stands on other text or behind what hides it. */
export const overlap = {
  id: 'overlap',
  finds: 'text that other text crosses, or that something hides',
  check({ root, scale }) {
    const blocks = blocksOf(root)
    const hit = new Set<Element>()
    const crossing = blocks.flatMap((one, index) => blocks.slice(index + 1).flatMap((other) => {
      const [largest] = one.lines.flatMap(line => other.lines.flatMap(over => shared(line, over))).sort((a, b) => b.wide * b.high - a.wide * a.high)
      if (!largest)
        return []
      hit.add(one.element).add(other.element)
      return [{ element: name(one.element), measured: `${name(other.element)} lies over it by ${(largest.wide / scale).toFixed(0)} × ${(largest.high / scale).toFixed(0)} px`, allowed: 'no overlap' }]
    }))
    const covered = whileAllAnswer(() => blocks.filter(({ element }) => !hit.has(element)).flatMap((block) => {
      const cover = coverOf(root, block)
      return cover ? [{ element: name(block.element), measured: `hidden behind ${name(cover)}`, allowed: 'in front' }] : []
    }))
    return [...crossing, ...covered]
  },
} as const satisfies PageRule

/** How far the letters of two lines share a place. */
function shared(one: Line, other: Line): { wide: number, high: number }[] {
  const [a, b] = [inkBox(one), inkBox(other)]
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return wide > 1 && high > 1 ? [{ wide, high }] : []
}
