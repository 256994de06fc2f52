import { useNav } from '@slidev/client'

/** By which a page of another server is given the clock. */
export const CLOCK_PARAMETER = 'clock'

/** Under which name the clock is kept: the same in all languages of a talk, another for each of its versions. */
export function clockName(): string {
  return `deck-clock ${import.meta.env.BASE_URL.replace(/\/\w\w\/$/, '/')} ${useNav().slides.value.length}`
}
