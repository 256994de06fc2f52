import type { OtherDeck } from '../../composables/otherDecks.ts'
import type { Lang } from '../../model/lang.ts'
import { useNav } from '@slidev/client'
import { deckAfter, otherDecks } from '../../composables/otherDecks.ts'
import { CLOCK_PARAMETER, clockName } from './clockName.ts'
import { idOf, placeOf } from './slideId.ts'
import { send } from './stageState.ts'

/** How long a message to the other windows may take: through a server it may wait behind slides that are being loaded. */
const PATIENCE_MS = { channel: 50, server: 3000 }

/** Waits until what was sent to the other windows has gone out, which ends when this page does. */
function sent(): Promise<void> {
  return new Promise((resolve) => {
    if (!__SLIDEV_HAS_SERVER__) {
      setTimeout(resolve, PATIENCE_MS.channel)
      return
    }
    new PerformanceObserver((list, observer) => {
      if (list.getEntries().some(({ name }) => name.endsWith('/@server-reactive/nav'))) {
        observer.disconnect()
        resolve()
      }
    }).observe({ type: 'resource' })
    setTimeout(resolve, PATIENCE_MS.server)
  })
}

/** The address of what this window shows, at the same step, in another deck. The clock goes along, for another server's pages do not see it. */
function addressIn({ path }: OtherDeck): string {
  const { currentSlideRoute, clicks, isPresenter } = useNav()
  const query = new URLSearchParams(location.search)
  const clock = localStorage.getItem(clockName())
  if (isPresenter.value && clock && !path.startsWith('/'))
    query.set(CLOCK_PARAMETER, clock)
  return path + placeOf(idOf(currentSlideRoute.value), clicks.value, query)
}

/** Shows the same slide at the same step in the language after the deck's, in all windows of the talk; says whether there is one. */
export function switchLanguage(lang: Lang): boolean {
  const other = deckAfter(lang, otherDecks())
  if (!other)
    return false
  send({ lang: other.lang })
  void sent().then(() => location.assign(addressIn(other)))
  return true
}

/** Follows another window of the talk into its language. */
export function followInto(lang: string): void {
  const other = otherDecks().find(deck => deck.lang === lang as Lang)
  if (other)
    location.assign(addressIn(other))
}
