import type { Note } from './note.ts'
import { notes } from './notes.ts'
import { noteSlides } from './noteSlides.ts'

/** The notes on a slide of the appendix. */
export function notesOn(slideId: string): readonly Note[] {
  return noteSlides[slideId]!.map(id => (notes as readonly Note[]).find(note => note.id === id)!)
}
