import type { Router } from 'vue-router'
import { slideAt } from './slideAt.ts'

/**
 * Waits until the slide that the address names can be drawn at once. Until then
 * its page stays as it was built, and it is taken over without a blank between.
 * Other pages are not waited for: the presenter's view tells others where it
 * begins, which it learns from its first route.
 */
export async function readyToTakeOver(router: Router): Promise<void> {
  const { name } = router.resolve(router.options.history.location)
  if (name !== undefined && name !== 'play')
    return
  await router.isReady()
  const slide = slideAt(router.currentRoute.value)
  const loaded = await slide?.load()
  if (slide && loaded?.default)
    slide.component = loaded.default
}
