import type { InjectionKey } from 'vue'
import type { Note } from '../model/note.ts'
import { inject } from 'vue'

/** A slide of the reader view, for what stands on it. */
export interface ReadSlide {
  readonly id: string
  /** Whether it stands before the first chapter, where its title follows that of the page. */
  readonly opening: boolean
}

export const readingKey: InjectionKey<ReadSlide> = Symbol('slide of the reader view')

/** The slide of the reader view that a component stands on; none in the deck and in print. */
export function useReading(): ReadSlide | undefined {
  return inject(readingKey, undefined)
}

/** The id of the element that holds an editor's note below a slide. */
export function noteAnchor(slide: ReadSlide, note: Pick<Note, 'id'>): string {
  return `${slide.id}-note-${note.id}`
}
