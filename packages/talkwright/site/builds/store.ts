import type { Wanted } from './recipe.ts'
import type { Size } from './size.ts'
import { randomUUID } from 'node:crypto'
import { constants, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { isDeepStrictEqual } from 'node:util'
import { identityOf } from '../../files/identity.ts'
import { makeFolder } from '../../files/makeFolder.ts'
import { ownFolder } from '../../files/owned.ts'
import { isAbandoned } from '../../files/owner.ts'
import { root } from '../../talk/root.ts'
import { nameOf } from './recipe.ts'
import { sizeOf, spaceOf } from './size.ts'

/** The environment variable that names another folder for the builds that are kept. */
export const BUILDS_VARIABLE = 'DECK_BUILDS'

/** What all kept builds may take together, in bytes: several states of a deck with all that its tests build. */
export const MOST_BYTES = 2 * 1024 ** 3

/** In the folder of a kept build, the build itself, and what was written down of it when it was whole. */
const BUILD = 'build'
const RECORD = 'whole.json'

/** The names of kept builds, and of those that are being made or removed; nothing else in the folder is touched. */
const KEPT = /^[a-z]+-[0-9a-f]{32}$/
const UNFINISHED = /^[a-z]+-[0-9a-f]{32}\.(?:part|gone)-/

/** After so long nobody writes into an unfinished folder any more, whoever its owner was. */
const DAY_MS = 24 * 60 * 60_000

/** The folder of the builds that are kept. */
export function buildsFolder(): string {
  return resolve(process.env[BUILDS_VARIABLE] || join(root, 'node_modules', '.cache', 'talk-builds'))
}

/** The place of a build among those that are kept, by what goes into it at this moment. */
export interface Place {
  /** Copies the build to a folder that is not there yet. Returns whether it was kept, and whole; if not, nothing is left of it. */
  readonly take: (folder: string) => boolean
  /** Keeps a copy of what was made meanwhile, unless what goes into it has changed since. `fresh` puts it in the place of what is kept. */
  readonly keep: (folder: string, options?: { readonly fresh?: boolean }) => void
}

export function placeOf(wanted: Wanted): Place {
  const name = nameOf(wanted)
  return {
    take: folder => takeBuild(name, folder),
    keep: (folder, options) => {
      if (nameOf(wanted) === name)
        keepBuild(name, folder, options)
    },
  }
}

/**
 * Makes a build in a folder, which is not there yet, or copies it there from
 * those that are kept; `fresh` passes over these.
 */
export async function built(wanted: Wanted, folder: string, make: () => Promise<void>, { fresh = false }: { readonly fresh?: boolean } = {}): Promise<void> {
  const { take, keep } = placeOf(wanted)
  if (!fresh && take(folder))
    return
  await make()
  keep(folder, { fresh })
}

function takeBuild(name: string, folder: string): boolean {
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
    const space = spaceOf(size)
    if (space > most)
      return
    makeRoom(store, most - space)
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
  const store = buildsFolder()
  for (const name of existsSync(store) ? readdirSync(store) : []) {
    if (KEPT.test(name) || UNFINISHED.test(name))
      rmSync(join(store, name), { recursive: true, force: true, maxRetries: 5 })
  }
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
  try {
    return isDeepStrictEqual(sizeOf(join(kept, BUILD)), recordOf(kept))
  }
  catch {
    return false
  }
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

/** When a kept build was last used, and what it takes; one that has come to harm goes before all others. */
function useOf(folder: string): { readonly folder: string, readonly used: number, readonly space: number } {
  try {
    return { folder, used: statSync(join(folder, RECORD)).mtimeMs, space: spaceOf(recordOf(folder)) }
  }
  catch {
    return { folder, used: 0, space: Infinity }
  }
}

/** Lets go of the builds that nobody has used for the longest time until the others take no more than so many bytes. */
function makeRoom(store: string, most: number): void {
  const kept = readdirSync(store).filter(name => KEPT.test(name)).map(name => useOf(join(store, name))).sort((a, b) => b.used - a.used)
  let sum = 0
  for (const { folder, space } of kept) {
    sum += space
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
