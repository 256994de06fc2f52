import type { Manifest } from './manifest.ts'
import type { Change } from './merge.ts'
import type { Files } from './talk.ts'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from 'talkwright/files/makeFolder'
import { writeWhole } from 'talkwright/files/writeWhole'
import { hashOf, recordOf } from './manifest.ts'
import { changeOf } from './merge.ts'

/** What is to be done to the files of a talk, by their paths in it. */
export type Changes = readonly { readonly path: string, readonly change: Change }[]

/** What brings a talk up to date: files that its owner has not touched are replaced, edits that a change does not meet are kept in it, and where they meet the file stays as it is. */
export function changesOf(folder: string, manifest: Manifest, next: Files, made: Files): Changes {
  const paths = [...new Set([...Object.keys(manifest.files), ...next.keys()])].sort()
  return paths.map((path) => {
    const file = join(folder, path)
    const hash = manifest.files[path]
    const before = made.get(path)
    const text = typeof before === 'string' && hash !== undefined && hash === hashOf(before) ? before : undefined
    return { path, change: changeOf({ path, made: hash === undefined ? undefined : { hash, text }, current: existsSync(file) ? readFileSync(file) : undefined, next: next.get(path) }) }
  })
}

/** Makes the changes, each file written whole; a conflict is not met again until the notes change once more. */
export function makeChanges(folder: string, changes: Changes, next: Files): void {
  for (const { path, change } of changes) {
    const file = join(folder, path)
    if ('content' in change) {
      makeFolder(dirname(file))
      writeWhole(file, typeof change.content === 'string' ? new TextEncoder().encode(change.content) : change.content)
    }
    if (change.kind === 'removed')
      rmSync(file)
  }
  for (const [path, content] of recordOf(next, [...next.keys()].find(path => path.startsWith('data/source/'))!)) {
    makeFolder(dirname(join(folder, path)))
    writeWhole(join(folder, path), typeof content === 'string' ? new TextEncoder().encode(content) : content)
  }
}

/** A line for each file that changes, or cannot: then with what the notes want there. */
export function changeLines(changes: Changes): string[] {
  return changes.filter(({ change }) => change.kind !== 'none').flatMap(({ path, change }) => change.kind === 'conflict'
    ? [`CONFLICT  ${path}: ${change.why}`, ...(change.places ?? []).flatMap(({ line, next }) => [`  from line ${line}, the notes now want${next.length > 0 ? ':' : ' nothing'}`, ...next.map(each => `    ${each}`)])]
    : [`${change.kind.padEnd(8)}  ${path}`])
}
