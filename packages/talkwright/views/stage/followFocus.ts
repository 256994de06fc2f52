import type { Router } from 'vue-router'
import { useNav } from '@slidev/client'
import { nextTick } from 'vue'

/** Whoever has the focus on a slide has it on the next one as soon as that is shown, and not on nothing. */
export function followFocus(router: Router): void {
  const { currentSlideNo } = useNav()
  const slide = () => document.querySelector<HTMLElement>(`#slide-content [data-slidev-no="${currentSlideNo.value}"]`)
  let left: HTMLElement | null = null
  router.beforeEach(() => {
    const holder = slide()
    left = holder?.contains(document.activeElement) ? holder : null
  })
  router.afterEach(async () => {
    await nextTick()
    const now = slide()
    if (!left || !now || now === left)
      return
    now.tabIndex = -1
    now.focus({ preventScroll: true })
  })
}
