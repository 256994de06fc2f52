import type { PageRule } from '../view.ts'
import { blocksOf } from '../lines.ts'
import { name } from '../view.ts'

/** Each slide has one title, of at most so many lines. */
export const title = {
  id: 'title',
  finds: 'a slide without a title, with two, or with a title of too many lines',
  check({ root, config, titles: places }) {
    const titles = places.map(place => [...root.querySelectorAll(place)].filter(heading => heading.checkVisibility())).find(found => found.length > 0) ?? []
    if (titles.length !== 1 || !titles[0]!.textContent!.trim())
      return [{ element: `<${places[0]}>`, measured: titles.length === 1 ? 'an empty title' : `${titles.length} titles`, allowed: 'one title' }]
    const lines = blocksOf(root).filter(({ element }) => titles[0]!.contains(element)).reduce((sum, block) => sum + block.lines.length, 0)
    return lines > config.titleLines ? [{ element: name(titles[0]!), measured: `${lines} lines`, allowed: `at most ${config.titleLines} lines` }] : []
  },
} as const satisfies PageRule
