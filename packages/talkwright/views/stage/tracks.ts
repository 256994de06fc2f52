import type { SlideRoute } from '@slidev/types'
import { useNav } from '@slidev/client'
import { watch } from 'vue'
import { slideOf } from '../../composables/slideOf.ts'

/** A slide at one of its steps. */
interface Stop {
  readonly no: number
  readonly clicks: number
}

/** Whether a slide is read, not told. */
export const isOfAppendix = (route: SlideRoute): boolean => slideOf(route).cut === 'appendix'

/** Where the talk has been, for the ways back: a step to a neighbour is no jump. */
export function useTracks() {
  const { slides, currentSlideNo, currentSlideRoute, clicks, go, router } = useNav()
  let inTalk: Stop = { no: 1, clicks: 0 }
  const jumps: Stop[] = []
  let here: Stop = { no: currentSlideNo.value, clicks: clicks.value }
  /** The slide to which a way back is being gone, which is no jump. */
  let backTo: number | undefined

  const follow = () => watch([currentSlideNo, clicks], ([no, step]) => {
    if (Math.abs(no - here.no) > 1 && no !== backTo)
      jumps.push(here)
    if (no === backTo)
      backTo = undefined
    here = { no, clicks: step }
    if (!isOfAppendix(currentSlideRoute.value))
      inTalk = here
  }, { immediate: true, flush: 'sync' })
  // To where the window is opened is no jump.
  void router.isReady().then(() => {
    here = { no: currentSlideNo.value, clicks: clicks.value }
    follow()
  })

  return {
    /** To where the last jump began; says whether there was one. */
    back(): boolean {
      const from = jumps.pop()
      if (from) {
        backTo = from.no === here.no ? undefined : from.no
        void go(from.no, from.clicks)
      }
      return from !== undefined
    },
    /** To the appendix, and from there to where the talk was; says whether there is one. */
    toAppendix(): boolean {
      const first = slides.value.find(isOfAppendix)
      if (first)
        void (isOfAppendix(currentSlideRoute.value) ? go(inTalk.no, inTalk.clicks) : go(first.no))
      return first !== undefined
    },
    /** The number of the last slide that is told. */
    lastOfTalk: () => slides.value.findLast(route => !isOfAppendix(route))?.no ?? slides.value.length,
  }
}
