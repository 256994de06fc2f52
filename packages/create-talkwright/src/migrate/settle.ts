import type { Files } from '../talk.ts'
import type { Named } from './engineModules.ts'
import type { FormerTalk } from './former.ts'
import type { Places, Rewritten } from './imports.ts'
import type { Kept } from './kept.ts'
import type { Roles } from './roles.ts'
import { posix } from 'node:path'
import { engineModules, exportedNames, namedInEngine } from './engineModules.ts'
import { withImports } from './imports.ts'

export interface Settled {
  readonly kept: readonly (Kept & Rewritten)[]
  /** Parts that import what is nowhere any more, and so cannot take the place of the engine's. */
  readonly fallen: readonly (Kept & Rewritten)[]
}

/** What the files that go on are rewritten by. */
export interface Surroundings {
  readonly former: FormerTalk
  readonly next: Files
  readonly roles: Roles
  /** Rows that nobody has edited, by the paths where they stood. */
  readonly rows: ReadonlyMap<string, Kept>
}

/** Brings what the files that go on import up to date; rows that one of them needs and that are made no more go on, too. */
export function settled(files: readonly Kept[], around: Surroundings): Settled {
  const needed = new Map<string, Kept>()
  const kept = files.map(file => ({ ...file, ...withImports(file.path, file.text, placesFor(file, files, around, row => needed.set(row.from, row))) }))
  const fallen = kept.filter(({ isPart, missing }) => isPart && missing.length > 0)
  if (fallen.length === 0 && needed.size === 0)
    return { kept, fallen }
  const rest = settled([...files.filter(({ from }) => !fallen.some(each => each.from === from)), ...needed.values()], around)
  return { kept: rest.kept, fallen: [...fallen, ...rest.fallen] }
}

function placesFor(file: Kept, files: readonly Kept[], { former, next, roles, rows }: Surroundings, need: (row: Kept) => void): Places {
  const targetOf = (specifier: string): string => posix.join(posix.dirname(file.from), specifier.replace(/\?.*$/, ''))
  const specifierOf = (path: string, specifier: string): string => {
    const relative = posix.relative(posix.dirname(file.path), path)
    return `${relative.startsWith('.') ? '' : './'}${relative}${specifier.match(/\?.*$/)?.[0] ?? ''}`
  }
  const placeIn = (target: string): { readonly path: string, readonly text: string | undefined } | undefined => {
    const own = files.find(({ from }) => from === target)
    const path = roles.placeOf(target)
    const made = roles.roleOf(target) === 'words' ? next.get(path) : undefined
    return own ?? (made === undefined ? undefined : { path, text: typeof made === 'string' ? made : undefined })
  }
  const isFormer = (target: string): boolean => target in former.files
  return {
    whole: (specifier) => {
      const target = targetOf(specifier)
      const place = placeIn(target)
      return !isFormer(target) ? specifier : place ? specifierOf(place.path, specifier) : engineModules(target)[0]
    },
    named: (specifier, name): Named | undefined => {
      const target = targetOf(specifier)
      if (!isFormer(target))
        return { module: specifier, name }
      const place = placeIn(target)
      if (place && (place.text === undefined || !target.endsWith('.ts') || exportedNames(place.text).has(name)))
        return { module: specifierOf(place.path, specifier), name }
      const row = rows.get(target)
      if (row && !files.some(({ from }) => from === target) && exportedNames(row.text).has(name)) {
        need(row)
        return { module: specifierOf(row.path, specifier), name }
      }
      return namedInEngine(target, name)
    },
  }
}
