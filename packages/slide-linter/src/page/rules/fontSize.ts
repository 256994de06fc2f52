import type { PageRule } from '../view.ts'
import { drawnSize, textHolders } from '../lettering.ts'
import { blocksOf } from '../lines.ts'
import { isVisible, name } from '../view.ts'

/** Text is drawn no smaller than its role allows, however its drawing is scaled. */
export const fontSize = {
  id: 'font-size',
  finds: 'text that is drawn smaller than its role allows',
  check: ({ root, scale, config }) => [...new Set(blocksOf(root).flatMap(({ element }) => textHolders(element)))].filter(isVisible).flatMap((holder) => {
    const floor = config.floors.find(({ selector }) => holder.closest(selector))
    const px = drawnSize(holder) / scale
    return floor && px < floor.px - 0.05
      ? [{ element: name(holder), measured: `${px.toFixed(1)} px`, allowed: `at least ${floor.px} px` }]
      : []
  }),
} as const satisfies PageRule
