import type { Note } from '../model/note.ts'
import { readContent } from './read.ts'

/** The editor's notes on the document. */
export const { notes } = await readContent<{ readonly notes: readonly Note[] }>('notes')
