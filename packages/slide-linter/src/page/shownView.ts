import type { Limits } from '../config.ts'
import type { Adapter } from './adapter.ts'
import type { View } from './view.ts'

/** What rules see of a slide that is shown. */
export function shownView(adapter: Adapter, slide: number, lang: string, config: Limits): View {
  const root = adapter.root(slide)!
  const { layout = '', notes = '' } = adapter.about(slide)
  return {
    root,
    frame: adapter.frame?.(root) ?? root,
    behind: adapter.behind?.(root) ?? undefined,
    scale: root.getBoundingClientRect().width / root.offsetWidth,
    lang,
    config,
    titles: config.titles ?? adapter.titles ?? ['h1'],
    slide: { layout, notes },
  }
}
