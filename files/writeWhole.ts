import { randomUUID } from 'node:crypto'
import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '../deck/userError.ts'
import { makeFolder } from './makeFolder.ts'

/** Fails before any work is done where the folder cannot be written. */
export function requireWritable(folder: string): void {
  const probe = join(folder, `.probe-${randomUUID()}`)
  try {
    makeFolder(folder)
    writeFileSync(probe, '')
    rmSync(probe)
  }
  catch (error) {
    throw new UserError(`Cannot write to ${folder} (${(error as NodeJS.ErrnoException).code}): name another folder, or change its permissions.`)
  }
}

/** Writes a file beside the one that it replaces, under a name that no other process takes, and renames it when it is whole. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const part = partOf(file)
  try {
    writeFileSync(part, bytes)
    renameSync(part, file)
  }
  finally {
    rmSync(part, { force: true })
  }
}

/** Writes a folder of files, by their paths in it, beside the one that it replaces, and renames it when it is whole. */
export function writeWholeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new UserError(`${folder} is a file, where a folder is to be made: move it away.`)
  const part = partOf(folder)
  try {
    for (const [path, bytes] of files) {
      makeFolder(dirname(join(part, path)))
      writeFileSync(join(part, path), bytes)
    }
    replaceFolder(part, folder)
  }
  finally {
    rmSync(part, { recursive: true, force: true })
  }
}

function partOf(place: string): string {
  return `${place}.part-${randomUUID()}`
}

/**
 * Puts a folder in the place of another. One that is not empty cannot be
 * replaced in one step, so it steps aside first, and comes back if that fails;
 * another process may do the same meanwhile.
 */
function replaceFolder(part: string, folder: string): void {
  for (;;) {
    const aside = partOf(folder)
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
      rmSync(aside, { recursive: true, force: true })
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
