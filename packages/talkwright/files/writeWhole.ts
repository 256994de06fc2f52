import { randomUUID } from 'node:crypto'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cannotWrite } from './cannotWrite.ts'
import { located } from './located.ts'
import { makeFolder } from './makeFolder.ts'
import { startReplacement } from './replacement.ts'

/** Fails before any work is done where the folder cannot be written. */
export function requireWritable(folder: string): void {
  const probe = join(folder, `.probe-${randomUUID()}`)
  try {
    makeFolder(folder)
    writeFileSync(probe, '')
    rmSync(probe)
  }
  catch (error) {
    throw cannotWrite(folder, error)
  }
}

/** Writes a file beside the one that it replaces, under a name that no other process takes, and renames it when it is whole. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const part = `${file}.part-${randomUUID()}`
  try {
    writeFileSync(part, bytes)
    renameSync(part, file)
  }
  catch (error) {
    throw located(error, file)
  }
  finally {
    rmSync(part, { force: true })
  }
}

/** Writes a folder of files, by their paths in it, beside the one that it replaces, and puts it there when it is whole. */
export function writeWholeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const { beside, place, discard } = startReplacement(folder)
  try {
    const made = join(beside, 'new')
    makeFolder(made)
    for (const [path, bytes] of files) {
      makeFolder(dirname(join(made, path)))
      writeFileSync(join(made, path), bytes)
    }
    place(made)
  }
  catch (error) {
    throw located(error, folder)
  }
  finally {
    discard()
  }
}
