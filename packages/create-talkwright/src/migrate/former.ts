import type { Manifest } from '../manifest.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { UserError } from 'talkwright/author/deck/userError'
import { FORMER, hashOf, parsed, requireInside } from '../manifest.ts'

/** A talk of the generator that copied the engine into each talk. */
export interface FormerTalk {
  readonly folder: string
  /** The file of the document in it. */
  readonly document: string
  /** The hash of each file as it was made. */
  readonly files: Manifest['files']
}

/** What a file that was made is now. */
export interface FormerFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly isEdited: boolean
}

/** The former talk in a folder. */
export function readFormer(folder: string): FormerTalk {
  const file = join(folder, FORMER)
  if (!existsSync(file))
    throw new UserError(`${folder} holds no talk of the former generator (it has no ${FORMER}): leave --migrate out.`)
  const manifest = parsed(file)
  if (!manifest)
    throw new UserError(`${file} is damaged, so it is not known what has been edited; restore it, or make the talk anew in another folder.`)
  requireInside(folder, file, manifest)
  // A file that another named by a path with a slash first was listed so.
  return { folder, document: manifest.document, files: Object.fromEntries(Object.entries(manifest.files).map(([path, hash]) => [posix.normalize(path).replace(/^\/+/, ''), hash])) }
}

/** The files that were made and are still there. */
export function formerFiles({ folder, files }: FormerTalk): FormerFile[] {
  return Object.entries(files).flatMap(([path, hash]) => {
    const file = join(folder, path)
    if (!existsSync(file))
      return []
    const bytes = readFileSync(file)
    return [{ path, bytes, isEdited: hashOf(bytes) !== hash }]
  })
}
