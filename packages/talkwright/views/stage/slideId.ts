import type { SlideRoute } from '@slidev/types'
import { useNav } from '@slidev/client'
import { slideOf } from '../../composables/slideOf.ts'

/** The id of a slide, which its frontmatter gives it. */
export function idOf(route: SlideRoute): string {
  return slideOf(route).id
}

/** Where a window like this one shows a slide at a step, from the deck's address on. */
export function placeOf(id: string, step: number, query = new URLSearchParams(location.search)): string {
  query.delete('clicks')
  if (step > 0)
    query.set('clicks', String(step))
  return `${useNav().isPresenter.value ? 'presenter/' : ''}${id}/${query.size > 0 ? `?${query}` : ''}`
}
