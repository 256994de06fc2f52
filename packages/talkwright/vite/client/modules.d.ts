declare module 'virtual:deck-note-index' {
  import type { Note } from '../../model/note.ts'

  const index: readonly Pick<Note, 'id' | 'cites'>[]
  export default index
}
