import type { Files } from './talk.ts'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { UserError } from '../deck/userError.ts'

/** What the generator has made of a talk, in the talk's folder: by it a later run tells what its owner has edited. */
export const MANIFEST = 'generated.json'

export interface Manifest {
  /** The file of the document in the talk. */
  readonly document: string
  /** The hash of each file as it was made. */
  readonly files: Readonly<Record<string, string>>
}

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 24)
}

export function manifestOf(files: Files, document: string): string {
  return `${JSON.stringify({ document, files: Object.fromEntries([...files].map(([path, content]) => [path, hashOf(content)])) } satisfies Manifest, null, 2)}\n`
}

/** The manifest of a talk; undefined where a folder is none. */
export function readManifest(folder: string): Manifest | undefined {
  const file = join(folder, MANIFEST)
  if (!existsSync(file))
    return undefined
  const manifest = parsed(file)
  if (!manifest)
    throw new UserError(`${file} is damaged, so it is not known what has been edited; restore it, or make the talk anew in another folder.`)
  const outside = [manifest.document, ...Object.keys(manifest.files)].find(path => leaves(folder, path))
  if (outside !== undefined)
    throw new UserError(`${file} names "${outside}", which is no file in the talk's folder; restore it, or make the talk anew in another folder.`)
  return manifest
}

function parsed(file: string): Manifest | undefined {
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
