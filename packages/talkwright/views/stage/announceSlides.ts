import type { Router } from 'vue-router'
import type { Lang } from '../../model/lang.ts'
import { useNav } from '@slidev/client'
import { display } from '../../composables/lang.ts'
import { fill } from '../../model/fill.ts'
import { titleInLine } from '../../model/pageTitle.ts'
import { ui } from '../../model/ui.ts'
import { say } from './announcer.ts'

/** Says the number and title of each slide that is shown, and the step of one that builds. */
export function announceSlides(router: Router, lang: Lang): void {
  const { slides, currentSlideRoute, currentSlideNo, clicks, clicksTotal } = useNav()
  // Where one comes in, the page itself says.
  let shown = { no: currentSlideNo.value, clicks: clicks.value }
  router.afterEach(async () => {
    const route = currentSlideRoute.value
    // A slide of the built deck brings its title with it.
    await route.load?.()
    if (route !== currentSlideRoute.value || !['play', 'presenter'].includes(String(router.currentRoute.value.name)))
      return
    const now = { no: currentSlideNo.value, clicks: clicks.value }
    const title = titleInLine((route.meta.slide as { title?: string } | undefined)?.title ?? '', lang)
    if (shown.no !== now.no)
      say(display(fill(ui.slideAnnounced[lang], now.no, slides.value.length) + title))
    else if (shown.clicks !== now.clicks)
      say(fill(ui.stepAnnounced[lang], now.clicks, clicksTotal.value))
    shown = now
  })
}
