import type { Router } from 'vue-router'
import type { Lang } from '../data/lang.ts'
import { configs } from '@slidev/client'
import { slides } from '@slidev/client/logic/slides.ts'
import { pageTitle } from '../data/pageTitle.ts'

/** The browser calls a page by the slide that it shows, as the slide's own file does. */
export function followTitles(router: Router, lang: Lang): void {
  router.afterEach(async (to) => {
    if (to.name !== 'play')
      return
    const slide = slides.value.find(({ no, meta }) => [String(no), meta.slide.frontmatter.id].includes(String(to.params.no)))
    // A slide of the built deck brings its title with it.
    await slide?.load()
    if (slide?.meta.slide.title && router.currentRoute.value.path === to.path)
      document.title = pageTitle(slide.meta.slide.title, configs.title, lang)
  })
}
