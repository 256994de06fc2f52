import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

// What the build tells the worker of its deck.

/** Its files, with a revision where their names do not change with their content. */
declare const DECK_FILES: { url: string, revision: string | null }[]
/** The page that answers to every address of the deck, for it shows any slide. */
declare const DECK_PAGE: string
/** The paths of other decks below this one. */
declare const OTHER_DECKS: string[]

// All of a version or nothing: pages and what they load are always of the same.
precacheAndRoute(DECK_FILES)
cleanupOutdatedCaches()
registerRoute(new NavigationRoute(createHandlerBoundToURL(DECK_PAGE), {
  denylist: [...OTHER_DECKS.map(path => new RegExp(`^${path}`)), /\.\w+$/],
}))

/** Of a service worker's own scope, what is called here. */
const scope = globalThis as unknown as { readonly skipWaiting: () => Promise<void> }

// A new version waits until a page of the old one is left (offline/keep.ts).
addEventListener('message', ({ data }) => {
  if (data === 'update')
    void scope.skipWaiting()
})
