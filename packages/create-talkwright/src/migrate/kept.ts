import type { Files } from '../talk.ts'
import type { FormerFile, FormerTalk } from './former.ts'
import type { Roles } from './roles.ts'
import { ENTRY, withAddon } from './entry.ts'

/** A file of a former talk that goes on in the new one. */
export interface Kept {
  /** Where it stood, and where it stands. */
  readonly from: string
  readonly path: string
  readonly text: string
  /** Whether it takes the place of a part of the engine. */
  readonly isPart: boolean
}

const IS_TEXT = /\.(?:ts|mts|js|mjs|vue|md)$/

/** Whether a file may import what stands elsewhere now. */
export function mayImport(path: string): boolean {
  return IS_TEXT.test(path) && !path.startsWith('data/source/')
}

/** A file that goes on, with the engine named where it is an entry. */
export function kept(from: string, path: string, bytes: Uint8Array, isPart = false): Kept {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return { from, path, text: ENTRY.test(path) ? withAddon(text) : text, isPart }
}

/** The words of a former talk that nobody has edited, by the paths where they stood: some of them go on because others need them. */
export function untouchedRows(files: readonly FormerFile[], { roleOf, placeOf }: Roles): ReadonlyMap<string, Kept> {
  return new Map(files.filter(({ path, isEdited }) => !isEdited && /^data\/\w+\.ts$/.test(path) && roleOf(path) === 'words').map(({ path, bytes }) => [path, kept(path, placeOf(path), bytes)]))
}

/** What an owner has taken out of a former talk, and what is not put back. */
export function takenOut({ files }: FormerTalk, there: readonly FormerFile[], next: Files, { roleOf, placeOf }: Roles): string[] {
  const paths = new Set(there.map(({ path }) => path))
  return Object.keys(files).filter(path => !paths.has(path) && roleOf(path) === 'words' && next.has(placeOf(path)) && /^(?:pages|data|public)\/|^README\.md$/.test(path) && !/^data\/(?:sections|leftOut|deckIndex)\./.test(path)).map(placeOf)
}
