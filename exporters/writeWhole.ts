import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { whenStopped } from '../deck/stopping.ts'
import { UserError } from '../deck/userError.ts'

/** Fails before any work is done where the folder cannot be written. */
export function requireWritable(folder: string): void {
  const probe = join(folder, `.probe-${randomUUID()}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(probe, '')
    rmSync(probe)
  }
  catch (error) {
    throw new UserError(`Cannot write to ${folder} (${(error as NodeJS.ErrnoException).code}): name another folder with --out or change its permissions.`)
  }
}

/** Writes a file beside the one that it replaces, under a name that no other process takes, and renames it when it is whole. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await whole(file, part => writeFileSync(part, bytes), part => renameSync(part, file))
}

/** Fills a folder beside the one that it replaces, under a name that no other process takes, and renames it when it is whole. */
export async function writeWholeFolder(folder: string, fill: (part: string) => Promise<void>): Promise<void> {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new UserError(`${folder} is a file, where a folder is to be made: move it away.`)
  await whole(folder, async (part) => {
    mkdirSync(part)
    await fill(part)
  }, part => replaceFolder(part, folder))
}

async function whole(place: string, write: (part: string) => void | Promise<void>, replace: (part: string) => void): Promise<void> {
  const part = `${place}.part-${randomUUID()}`
  const discard = () => rmSync(part, { recursive: true, force: true, maxRetries: 5 })
  const release = whenStopped(discard)
  try {
    await write(part)
    replace(part)
  }
  finally {
    release()
    discard()
  }
}

/**
 * Puts a folder in the place of another. One that is not empty cannot be
 * replaced in one step, so it steps aside first, and comes back if that fails;
 * another process may do the same meanwhile.
 */
function replaceFolder(part: string, folder: string): void {
  for (;;) {
    const aside = `${folder}.part-${randomUUID()}`
    const stepped = succeeds(() => renameSync(folder, aside), 'ENOENT')
    try {
      if (succeeds(() => renameSync(part, folder), 'ENOTEMPTY', 'EEXIST'))
        return
    }
    catch (error) {
      if (stepped)
        renameSync(aside, folder)
      throw error
    }
    finally {
      rmSync(aside, { recursive: true, force: true, maxRetries: 5 })
    }
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
