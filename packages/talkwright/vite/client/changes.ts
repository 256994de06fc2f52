import type { Plugin } from 'vite'
import { pathOf, unmatchedFault } from './replacing.ts'

interface Change {
  readonly from: string
  readonly to: string
}

/** Lines of Slidev's client that are changed, by the end of their module's path, each with what stands in their place. */
const CHANGED: Readonly<Record<string, readonly Change[]>> = {
  '@slidev/client/internals/SlideContainer.vue': [
    // Slidev first draws the stage at the scale of 0, and a browser may then keep text of drawings at a wrong one. It begins at that of the window.
    { from: 'useElementSize(container)', to: 'useElementSize(container, { width: innerWidth, height: innerHeight })' },
  ],
  '@slidev/client/internals/SlidesShow.vue': [
    // The slide is what the page is about.
    { from: '? \'div\' : TransitionGroup', to: '? \'main\' : TransitionGroup' },
    { from: 'tag="div"', to: 'tag="main"' },
  ],
  '@slidev/client/setup/root.ts': [
    // Decks of one site, languages and lengths, have their own paths: tabs of one do not drive those of another.
    { from: 'initSharedState(`', to: 'initSharedState(import.meta.env.BASE_URL + `' },
    // Where the talk stands is shared by views/stage/standing.ts, which names slides by their ids.
    { from: 'router.afterEach(updateSharedState)', to: '' },
    { from: 'watch(clicksContext, updateSharedState)', to: '' },
    { from: 'onPatch((state) => {', to: 'void ((state: { page: number, clicks: number, lastUpdate?: { type: string } }) => {' },
  ],
}

/** Whether a module is a part of a file, a style of a component for instance; the development server adds versions to the addresses of whole ones. */
function isPart(id: string): boolean {
  const [, query] = id.split('?', 2)
  return query !== undefined && ![...new URLSearchParams(query).keys()].every(key => key === 'v' || key === 't')
}

/** Changes Slidev's client where the list above says so, while the deck is written and when it is built. */
export function clientChanges(): Plugin {
  const unmatched = new Set(Object.keys(CHANGED))
  return {
    name: 'deck-client-changes',
    enforce: 'pre',
    transform(code, id) {
      const path = isPart(id) ? undefined : Object.keys(CHANGED).find(path => pathOf(id).endsWith(`/${path}`))
      if (!path)
        return undefined
      unmatched.delete(path)
      let changed = code
      for (const { from, to } of CHANGED[path]!) {
        if (!changed.includes(from))
          this.error(`Slidev writes ${path} in another way than talkwright/vite/client/changes.ts knows: ${from}`)
        changed = changed.replace(from, () => to)
      }
      return { code: changed, map: null }
    },
    buildEnd(error) {
      // While the deck is written, modules are loaded as they are asked for.
      if (this.environment.mode === 'build' && !error && unmatched.size > 0)
        this.error(unmatchedFault([...unmatched], 'talkwright/vite/client/changes.ts'))
    },
  }
}
