import type { Note } from './note.ts'
import { notes } from '../talk/notes.ts'
import { noteSlides } from '../talk/noteSlides.ts'

/** The notes on a slide of the appendix. */
export function notesOn(slideId: string): readonly Note[] {
  return noteSlides[slideId]!.map(id => notes.find(note => note.id === id)!)
}
