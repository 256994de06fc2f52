import type { Cite } from '../model/cite.ts'
import type { Note } from '../model/note.ts'

/** Whether a note is about the words of a citation: its words stand within them, or around them. */
export function isAbout({ cites }: Pick<Note, 'cites'>, { section, words }: Cite): boolean {
  return cites.some(cite => cite.section === section && (words.includes(cite.words) || cite.words.includes(words)))
}
