import type { Cite } from '../model/cite.ts'
import type { Note } from '../model/note.ts'
import index from 'virtual:deck-note-index'
import { isAbout } from './isAbout.ts'

/** Which notes call for a marker at a fact: all about it but those that merely confirm it. What they say is loaded by whoever shows it. */
export function noteMarksFor(cite: Cite): readonly Pick<Note, 'id'>[] {
  return index.filter(note => isAbout(note, cite))
}
