import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../author/deck/userError.ts'
import { cannotWrite } from './cannotWrite.ts'
import { makeFolder } from './makeFolder.ts'
import { ownFolder } from './owned.ts'
import { isAbandoned } from './owner.ts'

/** Where what is replaced waits until the new is in its place. */
const OLD = 'old'

export interface Replacement {
  /** A folder beside the one that is to be replaced, in which the new one is made. */
  readonly beside: string
  /** Puts a folder that was made there in the place of the old one. */
  readonly place: (made: string) => void
  /** Removes what is left beside it. */
  readonly discard: () => void
}

/**
 * Begins to replace a folder, which stays as it is until the new one is whole,
 * and is not there for no longer than two renames take. What an earlier
 * replacement that was killed has left is put right. Where `kept` names a
 * place, which has to be free, the old folder stays there.
 */
export function startReplacement(folder: string, kept?: string): Replacement {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new UserError(`${folder} is a file, where a folder is to be made: move it away.`)
  try {
    makeFolder(dirname(folder))
    putRight(folder)
    return replacement(folder, mkdtempSync(`${folder}.part-`), kept)
  }
  catch (error) {
    throw cannotWrite(dirname(folder), error)
  }
}

function replacement(folder: string, beside: string, kept?: string): Replacement {
  const old = join(beside, OLD)
  const remove = () => {
    // Kept where it could not be given back.
    if (existsSync(folder) || !existsSync(old))
      rmSync(beside, { recursive: true, force: true })
  }
  return { beside, place: made => replaceFolder(made, folder, kept ?? old, kept !== undefined), discard: ownFolder(beside, remove) }
}

/** Of what killed replacements have left, gives back the old folder where it is missing, and removes the rest. */
function putRight(folder: string): void {
  const left = readdirSync(dirname(folder)).filter(name => name.startsWith(`${basename(folder)}.part-`)).map(name => join(dirname(folder), name)).filter(isAbandoned)
  for (const part of left) {
    if (!existsSync(folder) && existsSync(join(part, OLD)))
      renameSync(join(part, OLD), folder)
    rmSync(part, { recursive: true, force: true })
  }
}

/**
 * Puts a folder in the place of another. One that is not empty cannot be
 * replaced in one step, so it steps aside first, and comes back if that fails;
 * another process may do the same meanwhile.
 */
function replaceFolder(made: string, folder: string, aside: string, keep: boolean): void {
  for (;;) {
    const stepped = succeeds(() => renameSync(folder, aside), 'ENOENT')
    let placed: boolean
    try {
      placed = succeeds(() => renameSync(made, folder), 'ENOTEMPTY', 'EEXIST')
    }
    catch (error) {
      if (stepped)
        renameSync(aside, folder)
      throw error
    }
    if (!keep)
      rmSync(aside, { recursive: true, force: true })
    if (placed)
      return
  }
}

/** Whether an action succeeds, where it may fail in some ways. */
function succeeds(action: () => void, ...failures: readonly string[]): boolean {
  try {
    action()
    return true
  }
  catch (error) {
    if (!failures.includes((error as NodeJS.ErrnoException).code!))
      throw error
    return false
  }
}
