import type { DeckSlideRoute } from '@slidev/client/logic/slides.ts'
import type { RouteLocationNormalized } from 'vue-router'
import { slides } from '@slidev/client/logic/slides.ts'

/** The slide that an address shows, which names it by its number or id. */
export function slideAt({ name, params }: RouteLocationNormalized): DeckSlideRoute | undefined {
  return name === 'play'
    ? slides.value.find(({ no, meta }) => [String(no), meta.slide.frontmatter.id].includes(String(params.no)))
    : undefined
}
