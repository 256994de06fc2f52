import type { Plugin } from 'vite'
import { isMarked } from '../../model/note.ts'
import { notes } from '../../talk/notes.ts'

const ID = 'virtual:deck-note-index'

/** Gives `virtual:deck-note-index`: of the notes that call for a marker, their ids and the words that they are about, without what they say. */
export function noteIndex(): Plugin {
  return {
    name: 'deck-note-index',
    resolveId: id => id === ID ? `\0${ID}` : undefined,
    load: id => id === `\0${ID}`
      ? `export default ${JSON.stringify(notes.filter(({ verdict }) => isMarked(verdict)).map(({ id, cites }) => ({ id, cites })))}`
      : undefined,
  }
}
