import type { Router } from 'vue-router'
import { useNav } from '@slidev/client'
import { TRUST_ORIGINS } from '@slidev/client/constants.ts'
import { patch, sharedState } from '@slidev/client/state/shared.ts'
import { nextTick, watch } from 'vue'
import { idOf } from './slideId.ts'

/** Where the talk stands. A slide has its id, which it keeps when others come or go before it. */
export interface Standing {
  readonly slide: string
  readonly step: number
  /** The window that went there. */
  readonly by: string
}

/** Slidev's own state, which it shares between the windows of a talk, by server or channel, with ours in it. */
const shared = sharedState as { standing?: Standing, asking?: string }

const own = Math.random().toString(36).slice(2)
/** Whether the address named the talk, or its presenter's view, and no slide of it, before the router gave it one. */
const joins = /^(?:presenter\/?)?$/.test(location.pathname.slice(import.meta.env.BASE_URL.length))
/** How many ways on which this window follows another it has not yet gone to their ends. */
let following = 0

/** Whether this window goes where another has gone. */
export const isFollowing = (): boolean => following > 0

/** Only the presenter tells the other windows, or a window on the machine that serves the talk; readers of a public site do not turn each other's pages. */
export function maySend(): boolean {
  return useNav().isPresenter.value || TRUST_ORIGINS.includes(location.hostname)
}

/** Tells the other windows where this one stands. Slidev's own pages read the number of the slide. */
export function tellStanding(): void {
  const { currentSlideRoute, currentSlideNo, clicksContext, isPresenter } = useNav()
  const { current, total } = clicksContext.value
  patch('page', currentSlideNo.value)
  patch('clicks', current)
  patch('clicksTotal', total)
  patch('lastUpdate', { id: own, type: isPresenter.value ? 'presenter' : 'viewer', time: Date.now() })
  patch('standing', { slide: idOf(currentSlideRoute.value), step: current, by: own })
}

/** Keeps the windows of a talk at one slide and step: tells where this one goes, and goes where another went. */
export function shareStanding(router: Router): void {
  const { currentSlideRoute, clicksContext, isPresenter, isNotesViewer, isPrintMode, hasPrimarySlide, slides } = useNav()

  /** Where this window was led last, until it goes elsewhere by itself. */
  let led: Standing | undefined
  const isAt = ({ slide, step }: Standing) => slide === idOf(currentSlideRoute.value) && step === clicksContext.value.current

  function tell(): void {
    if (isFollowing() || !hasPrimarySlide.value || isNotesViewer.value || isPrintMode.value || !maySend())
      return
    // An address that is only written in another way is no move; told late, it would call the others back.
    if (led && isAt(led))
      return
    led = undefined
    tellStanding()
  }

  async function follow(standing: Standing): Promise<void> {
    const { slide, step, by } = standing
    if (by === own || !hasPrimarySlide.value || isPrintMode.value)
      return
    // A slide may be of another version of the deck, in a window that has not been loaded anew.
    if (!slides.value.some(route => idOf(route) === slide))
      return
    led = standing
    if (isAt(standing))
      return
    following += 1
    try {
      await router.replace({ path: `${isPresenter.value ? '/presenter' : ''}/${slide}`, query: { ...router.currentRoute.value.query, clicks: step } })
      await nextTick()
    }
    finally {
      following -= 1
    }
  }

  // Who opens the talk without naming a slide joins it where it stands; who opens a slide as its audience moves nobody.
  void router.isReady().then(() => {
    if (joins)
      join()
    else if (isPresenter.value)
      tell()
    // Steps are in the address, too. What a slide finds out about its steps as it is loaded is no move, and would be told as one.
    router.afterEach(tell)
    watch(() => shared.standing, standing => standing && void follow(standing))
    watch(() => shared.asking, asking => asking !== own && isPresenter.value && tell())
  })

  /** A server knows where the talk stands; without one, a presenter's window answers. */
  function join(): void {
    if (shared.standing)
      void follow(shared.standing)
    else
      patch('asking', own)
  }
}
