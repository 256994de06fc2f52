import type { Ref } from 'vue'
import type { TalkClock } from './talkClock.ts'
import { patch, sharedState } from '@slidev/client/state/shared.ts'
import { watch } from 'vue'
import { serverAhead } from './serverAhead.ts'
import { tellStanding } from './standing.ts'

/** Slidev's own state, which it shares between the windows of a talk, with the talk's clock in it, and how often that was changed. */
const shared = sharedState as { clock?: TalkClock & { readonly version: number } }

/**
 * Makes a window's clock that of all presenters of the talk, on whichever machine.
 * @returns the time by which the talk is measured, in milliseconds, and what changes the clock, for the others too or for this window alone
 */
export function shareClock(clock: Ref<TalkClock>) {
  let ahead = 0
  let version = 0
  const set = (next: TalkClock, { alone = false } = {}) => {
    clock.value = next
    if (alone)
      return
    version += 1
    tellStanding()
    // A channel takes plain objects alone.
    patch('clock', { ...next, spent: { ...next.spent }, version })
  }
  /** A window that moves the talk hands on the clock as it knew it, which may be older than this one's. */
  const take = () => {
    if (!shared.clock || shared.clock.version <= version)
      return
    const { version: latest, ...told } = shared.clock
    version = latest
    clock.value = told
  }
  take()
  watch(() => shared.clock, take)
  if (__SLIDEV_HAS_SERVER__)
    void serverAhead().then(milliseconds => ahead = milliseconds)
  return { now: (local = Date.now()) => local + ahead, set }
}
