import type { SlideChange } from '../../vite/live/messages.ts'
import { useNav } from '@slidev/client'
import { computed, ref } from 'vue'
import { FAULTS_EVENT, SLIDES_EVENT } from '../../vite/live/messages.ts'
import { idOf, placeOf } from './slideId.ts'

/** What was found wrong with the files, and what Vite finds wrong as it loads one, which may be right after the next edit. */
const checked = ref<readonly string[]>([])
const loading = ref<readonly string[]>([])

/** What is wrong with the deck's files while the talk is shown from them, a line each. */
export const faults = computed(() => [...checked.value, ...loading.value])

/** While the deck is written: goes on at this window's slide when slides have come or gone, and learns what is wrong with the files. */
export function followEdits(): void {
  if (!import.meta.hot)
    return
  import.meta.hot.on(SLIDES_EVENT, ({ instead }: SlideChange) => {
    const { currentSlideRoute, hasPrimarySlide, clicks } = useNav()
    const id = idOf(currentSlideRoute.value)
    if (hasPrimarySlide.value)
      location.replace(import.meta.env.BASE_URL + (id in instead ? placeOf(instead[id]!, 0) : placeOf(id, clicks.value)))
    else
      location.reload()
  })
  import.meta.hot.on(FAULTS_EVENT, (told: readonly string[]) => checked.value = told)
  import.meta.hot.on('vite:error', ({ err }) => loading.value = [[err.loc?.file ?? err.id, err.loc?.line, err.message.split('\n')[0]].filter(Boolean).join(':')])
  import.meta.hot.on('vite:afterUpdate', () => loading.value = [])
}
