import type { PageRule } from '../view.ts'
import { name, visibleElements } from '../view.ts'

/** Where data is shown, the slide says where they come from. */
export const source: PageRule = {
  id: 'source',
  check({ root, config }) {
    const [data] = visibleElements(root, config.data)
    return data && visibleElements(root, config.source).length === 0
      ? [{ element: name(data), measured: 'data without a source line', allowed: `an element that matches ${config.source}` }]
      : []
  },
}
