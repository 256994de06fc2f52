import { noteSlides } from '../talk/noteSlides.ts'

/** The slide of the appendix that holds a note. */
export function slideOfNote(noteId: string): string {
  const [slideId] = Object.entries(noteSlides).find(([, ids]) => ids.includes(noteId)) ?? []
  if (!slideId)
    throw new Error(`No slide of the appendix holds the note "${noteId}": name it in data/noteSlides.ts.`)
  return slideId
}
