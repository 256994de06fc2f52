import type { Wanted } from './recipe.ts'
import { randomUUID } from 'node:crypto'
import { constants, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { isDeepStrictEqual } from 'node:util'
import { root } from '../deck/entries.ts'
import { identityOf } from '../files/identity.ts'
import { makeFolder } from '../files/makeFolder.ts'
import { ownFolder } from '../files/owned.ts'
import { isAbandoned } from '../files/owner.ts'
import { nameOf } from './recipe.ts'

/** The environment variable that names another folder for the builds that are kept. */
export const BUILDS_VARIABLE = 'DECK_BUILDS'

/** What all kept builds may take together, in bytes: several states of a deck with all that its tests build. */
export const MOST_BYTES = 2 * 1024 ** 3

/** In the folder of a kept build, the build itself, and what was written down of it when it was whole. */
const BUILD = 'build'
const RECORD = 'whole.json'

/** What names of folders hold that are being made, or removed. */
const UNFINISHED = /\.(?:part|gone)-/

/** After so long nobody writes into an unfinished folder any more, whoever its owner was. */
const DAY_MS = 24 * 60 * 60_000

interface Size {
  readonly files: number
  readonly bytes: number
}

/** The folder of the builds that are kept. */
export function buildsFolder(): string {
  return resolve(process.env[BUILDS_VARIABLE] || join(root, 'node_modules', '.cache', 'talk-builds'))
}

/**
 * Makes a build in a folder, which is not there yet, or copies it there from
 * those that are kept. One that was made is kept for the next who wants it,
 * unless its files have changed meanwhile. `fresh` passes over what is kept,
 * and puts what is made in its place.
 */
export async function built(wanted: Wanted, folder: string, make: () => Promise<void>, { fresh = false }: { readonly fresh?: boolean } = {}): Promise<void> {
  const name = nameOf(wanted)
  if (!fresh && takeBuild(name, folder))
    return
  await make()
  if (nameOf(wanted) === name)
    keepBuild(name, folder, { fresh })
}

/** Copies a kept build to a folder that is not there yet. Returns whether it was there, and whole; if not, nothing is left of it. */
export function takeBuild(name: string, folder: string): boolean {
  const kept = join(buildsFolder(), name)
  const before = identityOf(kept)
  if (copiesWhole(kept, folder) && identityOf(kept) === before) {
    touch(kept)
    return true
  }
  rmSync(folder, { recursive: true, force: true })
  return false
}

/** Whether all of a kept build arrives. One that has come to harm does not, nor one that another process removes meanwhile. */
function copiesWhole(kept: string, folder: string): boolean {
  try {
    const { files, bytes } = recordOf(kept)
    copy(join(kept, BUILD), folder)
    const found = sizeOf(folder)
    return found.files === files && found.bytes === bytes
  }
  catch {
    return false
  }
}

/**
 * Keeps a copy of a build, and lets go of those that nobody has used for the
 * longest time where all together take too much. What cannot be kept is not:
 * the build is there, whatever becomes of its copy.
 */
export function keepBuild(name: string, folder: string, { fresh = false, most = MOST_BYTES }: { readonly fresh?: boolean, readonly most?: number } = {}): void {
  try {
    const store = buildsFolder()
    makeFolder(store)
    sweep(store)
    const size = sizeOf(folder)
    if (size.bytes > most)
      return
    makeRoom(store, most - size.bytes)
    const part = mkdtempSync(join(store, `${name}.part-`))
    const discard = ownFolder(part, () => rmSync(part, { recursive: true, force: true }))
    try {
      const made = join(part, 'made')
      makeFolder(made)
      copy(folder, join(made, BUILD))
      writeFileSync(join(made, RECORD), JSON.stringify(size))
      // Where another process was first, its build stays: it is the same.
      if (fresh || !isWhole(join(store, name)))
        remove(join(store, name))
      renameSync(made, join(store, name))
    }
    finally {
      discard()
    }
  }
  catch {
    // It is made again, then.
  }
}

/** Removes all builds that are kept. */
export function forgetBuilds(): void {
  rmSync(buildsFolder(), { recursive: true, force: true, maxRetries: 5 })
}

function copy(from: string, to: string): void {
  // Where the file system can, without copying a byte.
  cpSync(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE })
}

function recordOf(kept: string): Size {
  return JSON.parse(readFileSync(join(kept, RECORD), 'utf8')) as Size
}

/** Whether a kept build has all its files still. */
function isWhole(kept: string): boolean {
  return existsSync(kept) && isDeepStrictEqual(sizeOf(join(kept, BUILD)), recordOf(kept))
}

function sizeOf(folder: string): Size {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return { files: files.length, bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) }
}

/** Marks a kept build as used now. */
function touch(kept: string): void {
  try {
    utimesSync(join(kept, RECORD), new Date(), new Date())
  }
  catch {
    // It has been removed, or may not be changed.
  }
}

/** Takes a kept build out of sight in one step before its files go, so that nobody takes half of it. */
function remove(kept: string): void {
  const gone = `${kept}.gone-${randomUUID()}`
  try {
    renameSync(kept, gone)
    rmSync(gone, { recursive: true, force: true })
  }
  catch {
    // Another process does the same at this moment.
  }
}

/** Lets go of the builds that nobody has used for the longest time until the others take no more than so many bytes. */
function makeRoom(store: string, most: number): void {
  const kept = readdirSync(store).filter(name => !UNFINISHED.test(name)).map(name => join(store, name)).flatMap((folder) => {
    const used = statSync(join(folder, RECORD), { throwIfNoEntry: false })?.mtimeMs
    return used === undefined ? [] : [{ folder, used, bytes: recordOf(folder).bytes }]
  }).sort((a, b) => b.used - a.used)
  let sum = 0
  for (const { folder, bytes } of kept) {
    sum += bytes
    if (sum > most)
      remove(folder)
  }
}

/** Removes what processes that were killed have left unfinished. */
function sweep(store: string): void {
  for (const name of readdirSync(store).filter(name => UNFINISHED.test(name))) {
    const folder = join(store, name)
    try {
      if (isAbandoned(folder) || name.includes('.gone-') || Date.now() - statSync(folder).mtimeMs > DAY_MS)
        rmSync(folder, { recursive: true, force: true })
    }
    catch {
      // Another process does the same at this moment.
    }
  }
}
