import type { WrittenSlide } from './load.ts'
import { relative } from 'node:path'
import { root } from '../../talk/root.ts'

/** A function that says of the number of a slide where it is written. */
export function slidePlaces(slides: readonly Pick<WrittenSlide, 'filepath' | 'start'>[]): (slide: number) => string {
  return (slide) => {
    const source = slides[slide - 1]
    return source ? `${relative(root, source.filepath)}:${source.start + 1}: slide ${slide}` : `slide ${slide}`
  }
}
