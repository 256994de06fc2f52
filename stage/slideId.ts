import type { SlideRoute } from '@slidev/types'

/** The id of a slide, which its frontmatter gives it. */
export function idOf(route: SlideRoute): string {
  return (route.meta.slide?.frontmatter as { readonly id?: string } | undefined)?.id ?? ''
}
