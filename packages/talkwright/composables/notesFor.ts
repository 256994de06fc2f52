import type { Cite } from '../model/cite.ts'
import type { Note } from '../model/note.ts'
import { isMarked } from '../model/note.ts'
import { notes } from '../talk/notes.ts'
import { isAbout } from './isAbout.ts'

/** The editor's notes about the words of a citation: those whose words stand within it, or around it. */
export function notesFor(cite: Cite): readonly Note[] {
  return notes.filter(note => isAbout(note, cite))
}

/** The notes that call for a marker at the fact: all but those that merely confirm it, or remark. */
export function markedNotesFor(cite: Cite): readonly Note[] {
  return notesFor(cite).filter(({ verdict }) => isMarked(verdict))
}
