import type { PageRule } from '../view.ts'
import { contrast } from '../colour.ts'
import { marksOf } from '../marks.ts'
import { name } from '../view.ts'

/** A mark of a drawing stands out from its ground by its fill or its stroke. */
export const markContrast = {
  id: 'mark-contrast',
  finds: 'a mark of a drawing that hardly stands out from its ground',
  check: view => marksOf(view).flatMap(({ element, ground, fill, stroke }) => {
    const best = Math.max(...[fill, stroke].map(colour => colour ? contrast(colour, ground) : 1))
    return best < view.config.marks.contrast
      ? [{ element: name(element), measured: `${best.toFixed(1)} : 1`, allowed: `at least ${view.config.marks.contrast} : 1` }]
      : []
  }),
} as const satisfies PageRule
