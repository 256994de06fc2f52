import type { LintConfig } from '../config.ts'
import type { View } from './view.ts'
import { findNav } from './nav.ts'

/** What rules see of the slide that is shown. */
export function shownView(lang: string, config: LintConfig): View {
  const nav = findNav()
  const { meta } = nav.slides.find(({ no }) => no === nav.currentSlideNo)!
  const root = document.querySelector<HTMLElement>(`.slidev-page-${nav.currentSlideNo}`)!
  return {
    root,
    scale: root.getBoundingClientRect().width / root.offsetWidth,
    lang,
    config,
    slide: {
      layout: String(meta.slide?.frontmatter.layout ?? meta.layout ?? 'default'),
      title: meta.slide?.title ?? '',
      notes: meta.slide?.noteHTML ?? '',
    },
  }
}
