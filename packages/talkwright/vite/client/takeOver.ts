import type { Router } from 'vue-router'
import { slideAt } from './slideAt.ts'

/**
 * Waits until what the address names can be drawn at once: a slide, or another
 * page that has something to wait for, which is given by its name. Until then
 * the page stays as it was built, and it is taken over without a blank between.
 * Other pages are not waited for: the presenter's view tells others where it
 * begins, which it learns from its first route.
 */
export async function readyToTakeOver(router: Router, others: Readonly<Record<string, () => Promise<void>>>): Promise<void> {
  const { name } = router.resolve(router.options.history.location)
  const ready = others[String(name)]
  if (!ready && name !== undefined && name !== 'play')
    return
  await router.isReady()
  if (ready) {
    await ready()
    return
  }
  const slide = slideAt(router.currentRoute.value)
  const loaded = await slide?.load()
  if (slide && loaded?.default)
    slide.component = loaded.default
}
