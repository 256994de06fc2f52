import type { PageRule } from '../view.ts'
import { name, visibleElements } from '../view.ts'

/** Where data is shown, the slide says where they come from. */
export const source = {
  id: 'source',
  finds: 'data without a line that says where they come from',
  check({ root, config }) {
    const [data] = visibleElements(root, config.data)
    return data && visibleElements(root, config.source).length === 0
      ? [{ element: name(data), measured: 'data without a source line', allowed: `an element that matches ${config.source}` }]
      : []
  },
} as const satisfies PageRule
