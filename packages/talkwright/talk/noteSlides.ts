import { readContent } from './read.ts'

/** The slides that hold the editor's notes, each with the ids of its notes. */
export const { noteSlides } = await readContent<{ readonly noteSlides: Readonly<Record<string, readonly string[]>> }>('noteSlides')
