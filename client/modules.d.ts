declare module 'virtual:deck-speaker-notes' {
  /** The notes of each slide as HTML, where they are not with the slides already. */
  const notes: readonly string[]
  export default notes
}

declare module 'virtual:deck-note-index' {
  import type { Note } from '../data/notes.ts'

  const index: readonly Pick<Note, 'id' | 'cites'>[]
  export default index
}
