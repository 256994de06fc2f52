import type { Router } from 'vue-router'
import type { Lang } from '../../model/lang.ts'
import { configs } from '@slidev/client'
import { pageTitle } from '../../model/pageTitle.ts'
import { slideAt } from './slideAt.ts'

/** The browser calls a page by the slide that it shows, as the slide's own file does. */
export function followTitles(router: Router, lang: Lang): void {
  router.afterEach(async (to) => {
    const slide = slideAt(to)
    // A slide of the built deck brings its title with it.
    await slide?.load()
    if (slide?.meta.slide.title && router.currentRoute.value.path === to.path)
      document.title = pageTitle(slide.meta.slide.title, configs.title, lang)
  })
}
