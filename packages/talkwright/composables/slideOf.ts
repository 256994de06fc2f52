import type { SlideRoute } from '@slidev/types'
import type { DeckSlide } from './slides.ts'

/** A route that may be no slide's. */
interface AnyRoute {
  readonly meta: { readonly slide?: { readonly frontmatter: object } }
}

/** What the slide of a route says of itself; Slidev leaves it without types. */
export function slideOf(route: SlideRoute): DeckSlide
export function slideOf(route: AnyRoute | undefined): DeckSlide | undefined
export function slideOf(route: AnyRoute | undefined): DeckSlide | undefined {
  return route?.meta.slide?.frontmatter as DeckSlide | undefined
}
