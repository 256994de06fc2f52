import type { TalkClock } from './talkClock.ts'
import { useNav } from '@slidev/client'
import { createSharedComposable, useLocalStorage, useNow } from '@vueuse/core'
import { computed, watch } from 'vue'
import { CLOCK_PARAMETER, clockName } from './clockName.ts'
import { pace } from './pace.ts'
import { recordRehearsal } from './recordRehearsal.ts'
import { elapsedOf, pauseClock, spentOn, startClock, stoppedClock, turnTo } from './talkClock.ts'

interface Told { readonly id: string, readonly seconds?: number, readonly cut?: string }

/** The clock of the talk, which the presenter's view shows and which survives that it is loaded anew, and how it stands to the plan. */
export const useClock = createSharedComposable(() => {
  takeAlong()
  const clock = useLocalStorage<TalkClock>(clockName(), stoppedClock)
  recordRehearsal(clock)
  const { slides, currentSlideRoute, currentSlideNo } = useNav()
  const now = useNow({ interval: 250 })
  const told = (route: { readonly meta: { readonly slide?: { readonly frontmatter: unknown } } }) => route.meta.slide?.frontmatter as Told
  const here = computed(() => told(currentSlideRoute.value).id)
  const plan = computed(() => slides.value.map(told).map(({ seconds = 0, cut }) => ({ seconds: cut === 'appendix' ? 0 : seconds })))
  const milliseconds = computed(() => now.value.getTime())

  // The talk begins as its first slide is left.
  watch(here, (slide, before) => {
    if (clock.value.status === 'running')
      clock.value = turnTo(clock.value, slide, Date.now())
    else if (clock.value.status === 'stopped' && before === told(slides.value[0]!).id && currentSlideNo.value === 2)
      clock.value = startClock(clock.value, slide, Date.now())
  }, { flush: 'sync' })

  return {
    clock,
    elapsed: computed(() => elapsedOf(clock.value, milliseconds.value) / 1000),
    pace: computed(() => pace(plan.value, currentSlideNo.value - 1, elapsedOf(clock.value, milliseconds.value) / 1000, spentOn(clock.value, here.value, milliseconds.value) / 1000)),
    /** When the talk ends, if the rest takes as long as it is planned. */
    endOf: (remaining: number) => new Date(milliseconds.value + remaining * 1000),
    toggle: () => {
      clock.value = clock.value.status === 'running' ? pauseClock(clock.value, Date.now()) : startClock(clock.value, here.value, Date.now())
    },
    reset: () => {
      clock.value = stoppedClock
    },
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
