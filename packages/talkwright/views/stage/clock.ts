import type { TalkClock } from './talkClock.ts'
import { useNav } from '@slidev/client'
import { createSharedComposable, useLocalStorage, useNow } from '@vueuse/core'
import { computed, watch } from 'vue'
import { slideOf } from '../../composables/slideOf.ts'
import { CLOCK_PARAMETER, clockName } from './clockName.ts'
import { pace } from './pace.ts'
import { recordRehearsal } from './recordRehearsal.ts'
import { shareClock } from './shareClock.ts'
import { idOf } from './slideId.ts'
import { isFollowing } from './standing.ts'
import { elapsedOf, pauseClock, spentOn, startClock, stoppedClock, turnTo } from './talkClock.ts'

/** The clock of the talk, which every presenter's view shows and which survives that one is loaded anew, and how the talk stands to the plan. */
export const useClock = createSharedComposable(() => {
  takeAlong()
  const clock = useLocalStorage<TalkClock>(clockName(), stoppedClock)
  const { now: talkNow, set } = shareClock(clock)
  recordRehearsal(clock)
  const { slides, currentSlideRoute, currentSlideNo } = useNav()
  const now = useNow({ interval: 250 })
  const here = computed(() => idOf(currentSlideRoute.value))
  const plan = computed(() => slides.value.map(route => slideOf(route)).map(({ seconds = 0, cut }) => ({ seconds: cut === 'appendix' ? 0 : seconds })))
  const milliseconds = computed(() => talkNow(now.value.getTime()))

  // The talk begins as its first slide is left. Who follows keeps the same time, and leaves it to the window that went there to tell it.
  watch(here, (slide, before) => {
    const alone = isFollowing()
    if (clock.value.status === 'running')
      set(turnTo(clock.value, slide, talkNow()), { alone })
    else if (clock.value.status === 'stopped' && before === idOf(slides.value[0]!) && currentSlideNo.value === 2)
      set(startClock(clock.value, slide, talkNow()), { alone })
  }, { flush: 'sync' })

  return {
    clock,
    /** Whether anybody has said how long the slides are told. */
    planned: computed(() => plan.value.some(({ seconds }) => seconds > 0)),
    elapsed: computed(() => elapsedOf(clock.value, milliseconds.value) / 1000),
    pace: computed(() => pace(plan.value, currentSlideNo.value - 1, elapsedOf(clock.value, milliseconds.value) / 1000, spentOn(clock.value, here.value, milliseconds.value) / 1000)),
    /** When the talk ends, if the rest takes as long as it is planned. */
    endOf: (remaining: number) => new Date(now.value.getTime() + remaining * 1000),
    toggle: () => set(clock.value.status === 'running' ? pauseClock(clock.value, talkNow()) : startClock(clock.value, here.value, talkNow())),
    reset: () => set(stoppedClock),
  }
})

/** A clock that came with the address of this page takes the place of its own, once. */
function takeAlong(): void {
  const { router } = useNav()
  const { [CLOCK_PARAMETER]: clock, ...query } = router.currentRoute.value.query
  if (typeof clock !== 'string')
    return
  localStorage.setItem(clockName(), clock)
  void router.replace({ query })
}
