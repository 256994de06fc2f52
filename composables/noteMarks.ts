import type { Cite } from '../data/cite.ts'
import type { Note } from '../data/notes.ts'
import index from 'virtual:deck-note-index'

/** Whether a note is about the words of a citation: its words stand within them, or around them. */
export function isAbout({ cites }: Pick<Note, 'cites'>, { section, words }: Cite): boolean {
  return cites.some(cite => cite.section === section && (words.includes(cite.words) || cite.words.includes(words)))
}

/** Which notes call for a marker at a fact: all about it but those that merely confirm it. What they say is loaded by whoever shows it. */
export function noteMarksFor(cite: Cite): readonly Pick<Note, 'id'>[] {
  return index.filter(note => isAbout(note, cite))
}
