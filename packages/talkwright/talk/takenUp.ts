import { readContent } from './read.ts'

/** The slide that lists what chapters take up, and which of its items, counted from one, each chapter does, by the chapter's id. */
export const { takenUp } = await readContent<{ readonly takenUp: { readonly slide: string, readonly items: Readonly<Record<string, readonly number[]>> } }>('takenUp')
