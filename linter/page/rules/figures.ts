import type { PageRule } from '../view.ts'
import { name, visibleElements } from '../view.ts'

/** Every drawing is decoration, and says so, or has a name; one that shows data has a description too. */
export const figures: PageRule = {
  id: 'figures',
  check: ({ root }) => visibleElements(root, 'svg').filter(svg => !svg.closest('[aria-hidden="true"]') && !svg.parentElement!.closest('svg')).flatMap((svg) => {
    const holder = svg.closest('[role="img"]') ?? svg
    const named = holder.getAttribute('role') === 'img' && (holder.hasAttribute('aria-label') || holder.hasAttribute('aria-labelledby') || holder.querySelector(':scope > title'))
    const described = holder.hasAttribute('aria-describedby') || holder.querySelector(':scope > desc')
    return [
      ...named ? [] : [{ element: name(svg), measured: 'a drawing without a name', allowed: 'role="img" and a label, or aria-hidden="true"' }],
      ...named && !described ? [{ element: name(svg), measured: 'a drawing without a description', allowed: 'aria-describedby or <desc>' }] : [],
    ]
  }),
}
