import type { SlideRoute } from '@slidev/types'

/** A slide with what it needs, which is drawn at once, where Slidev would begin with a sign that it loads. */
export async function loadedSlide(route: SlideRoute): Promise<SlideRoute> {
  const { default: component } = await route.load()
  // A slide that cannot be loaded is left to Slidev, which says so in its place.
  return component ? { ...route, component } : route
}
