import { whenStopped } from '../author/deck/stopping.ts'
import { markAsOwn } from './owner.ts'

/**
 * Makes a folder this process's, to be removed when it has served, when the
 * process is stopped, or, should that be killed, by who finds it abandoned.
 * Returns what removes it; where it cannot be marked it is removed at once.
 */
export function ownFolder(path: string, remove: () => void): () => void {
  const release = whenStopped(remove)
  const discard = () => {
    release()
    remove()
  }
  try {
    markAsOwn(path)
  }
  catch (error) {
    discard()
    throw error
  }
  return discard
}
