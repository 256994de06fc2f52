import type { Files } from './talk.ts'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { UserError } from 'talkwright/author/deck/userError'

/** Where a talk keeps what the generator has made of it: by it a later run tells what its owner has edited. */
const RECORD = '.generated'
const MANIFEST = `${RECORD}/manifest.json`
/** The record of the generator that copied the engine into each talk. */
export const FORMER = 'generated.json'

export interface Manifest {
  /** The file of the document in the talk. */
  readonly document: string
  /** The hash of each file as it was made. */
  readonly files: Readonly<Record<string, string>>
}

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 24)
}

/** What is kept of the files as they are made: their hashes, and the texts, into which edits can be merged. */
export function recordOf(files: Files, document: string): Files {
  const manifest: Manifest = { document, files: Object.fromEntries([...files].map(([path, content]) => [path, hashOf(content)])) }
  return new Map([
    [MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`],
    ...[...files].filter(([path, content]) => typeof content === 'string' && path !== 'package-lock.json').map(([path, content]) => [`${RECORD}/${path}`, content] as const),
  ])
}

/** The texts of a talk as they were made. */
export function madeBefore(folder: string, { files }: Manifest): Files {
  return new Map(Object.keys(files).flatMap((path) => {
    const kept = join(folder, RECORD, path)
    return existsSync(kept) ? [[path, readFileSync(kept, 'utf8')] as const] : []
  }))
}

/** The manifest of a talk; undefined where a folder is none. */
export function readManifest(folder: string): Manifest | undefined {
  const file = join(folder, MANIFEST)
  if (!existsSync(file)) {
    if (existsSync(join(folder, FORMER)))
      throw new UserError(`${folder} holds a talk of the former generator, with the engine copied into it: run this again with --migrate, which brings it over, keeps your pages, rows and edits, and leaves the old folder beside it.`)
    return undefined
  }
  const manifest = parsed(file)
  if (!manifest)
    throw new UserError(`${file} is damaged, so it is not known what has been edited; restore it, or make the talk anew in another folder.`)
  requireInside(folder, file, manifest)
  return manifest
}

/** Fails where a manifest names what is no file of its talk. */
export function requireInside(folder: string, file: string, manifest: Manifest): void {
  const outside = [manifest.document, ...Object.keys(manifest.files)].find(path => leaves(folder, path))
  if (outside !== undefined)
    throw new UserError(`${file} names "${outside}", which is no file in the talk's folder; restore it, or make the talk anew in another folder.`)
}

/** What a file holds as a manifest; undefined where it is damaged. */
export function parsed(file: string): Manifest | undefined {
  try {
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest
    return typeof manifest.document === 'string' && Object.values(manifest.files).every(hash => typeof hash === 'string') ? manifest : undefined
  }
  catch {
    return undefined
  }
}

/** Whether a path leads out of a folder, or names the folder itself: what stands there is nobody's to replace or remove. */
function leaves(folder: string, path: string): boolean {
  const inside = relative(folder, join(folder, path))
  return inside === '' || inside.split(sep)[0] === '..'
}
