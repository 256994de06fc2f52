import type { PageRule } from '../view.ts'
import { name, visibleElements } from '../view.ts'

/** Every drawing is decoration, and says so, or is an image with a description; that an image has a name is axe-core's to see. */
export const figures = {
  id: 'figures',
  finds: 'a drawing that is neither described nor marked as decoration',
  check: ({ root }) => visibleElements(root, 'svg, canvas').filter(drawing => !drawing.closest('[aria-hidden="true"], [role="presentation"], [role="none"]') && !drawing.parentElement!.closest('svg')).flatMap((drawing) => {
    const image = drawing.closest('[role="img"]')
    if (!image)
      return [{ element: name(drawing), measured: 'a drawing without a name', allowed: 'role="img" and a label, or aria-hidden="true"' }]
    return isDescribed(image) ? [] : [{ element: name(drawing), measured: 'a drawing without a description', allowed: 'aria-describedby or <desc>' }]
  }),
} as const satisfies PageRule

function isDescribed(image: Element): boolean {
  const ids = image.getAttribute('aria-describedby')?.split(/\s+/) ?? []
  return [...ids.map(id => document.getElementById(id)), image.querySelector(':scope > desc')].some(description => description?.textContent?.trim())
}
