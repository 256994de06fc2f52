import { createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

// What the build tells the worker of its deck.

/** Its files, with a revision where their names do not change with their content. */
declare const DECK_FILES: { url: string, revision: string | null }[]
/** The page that answers to all of the deck's own addresses, for it shows any slide. */
declare const DECK_PAGE: string
/** What the paths of those addresses look like: other decks and files may stand below the deck's own path. */
declare const DECK_PATHS: string

// All of a version or nothing: pages and what they load are always of the same.
// Workbox's own clean-up of older caches would take those of decks below this path, too.
precacheAndRoute(DECK_FILES)
registerRoute(new NavigationRoute(createHandlerBoundToURL(DECK_PAGE), {
  allowlist: [new RegExp(DECK_PATHS)],
}))

/** Of a service worker's own scope, what is called here. */
const scope = globalThis as unknown as { readonly skipWaiting: () => Promise<void> }

// A new version waits until a page of the old one is left (vite/offline/keep.ts).
addEventListener('message', ({ data }) => {
  if (data === 'update')
    void scope.skipWaiting()
})
