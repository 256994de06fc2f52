import type { Manifest } from './manifest.ts'
import type { Files } from './talk.ts'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeWhole } from '../exporters/writeWhole.ts'
import { hashOf, MANIFEST, manifestOf } from './manifest.ts'
import { changeOf } from './merge.ts'

export interface Updated {
  /** A line for each file that has changed, or could not. */
  readonly lines: readonly string[]
  readonly conflicts: number
}

/**
 * Brings a talk up to date: files that its owner has not touched are replaced,
 * edits that a change does not meet are kept in it, and where they meet the
 * file stays as it is and is named, once. Each file is written whole.
 */
export function updateTalk(folder: string, manifest: Manifest, next: Files, made: Files): Updated {
  const paths = [...new Set([...Object.keys(manifest.files), ...next.keys()])].sort()
  const changes = paths.map((path) => {
    const file = join(folder, path)
    const hash = manifest.files[path]
    const before = made.get(path)
    const text = typeof before === 'string' && hash !== undefined && hash === hashOf(before) ? before : undefined
    return { path, change: changeOf({ path, made: hash === undefined ? undefined : { hash, text }, current: existsSync(file) ? readFileSync(file) : undefined, next: next.get(path) }) }
  })
  for (const { path, change } of changes) {
    const file = join(folder, path)
    if ('content' in change) {
      mkdirSync(dirname(file), { recursive: true })
      writeWhole(file, typeof change.content === 'string' ? new TextEncoder().encode(change.content) : change.content)
    }
    if (change.kind === 'removed')
      rmSync(file)
  }
  writeWhole(join(folder, MANIFEST), new TextEncoder().encode(manifestOf(next, [...next.keys()].find(path => path.startsWith('data/source/'))!)))
  return {
    lines: changes.filter(({ change }) => change.kind !== 'none').map(({ path, change }) => change.kind === 'conflict' ? `CONFLICT  ${path}: ${change.why}` : `${change.kind.padEnd(8)}  ${path}`),
    conflicts: changes.filter(({ change }) => change.kind === 'conflict').length,
  }
}
