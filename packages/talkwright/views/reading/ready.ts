import type { SlideRoute } from '@slidev/types'
import { slides as all } from '@slidev/client/logic/slides.ts'
import { loadedSlide } from '../../composables/loadedSlide.ts'
import { loadStyleSheet } from '../../composables/styleSheet.ts'
import narrow from './narrow.css?url'
import reading from './reading.css?url'

/** What the reader view is drawn from. */
interface Ready {
  readonly slides: readonly SlideRoute[]
  /** How far its page, as it was built, has been scrolled when it is taken over. */
  readonly scrolled?: number
}

let ready: Ready | undefined

/** All slides and the looks of the reader view, if they are there already. */
export const whatIsReady = (): Ready | undefined => ready

/** Loads all slides and the looks of the reader view, which is then drawn at once: a slide that comes later would move those below it. */
export async function makeReady(): Promise<Ready> {
  await loadStyleSheet(reading)
  await loadStyleSheet(narrow)
  const slides = await Promise.all((all.value as unknown as SlideRoute[]).map(loadedSlide))
  ready = { slides, scrolled: document.querySelector('#app .reader-page') ? scrollY : undefined }
  return ready
}
