import type { Vendored } from './vendor.ts'

interface LockedPackage {
  readonly version?: string
  readonly link?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** A lockfile of npm, version 3: packages by the paths of their folders. */
export interface Lock {
  readonly lockfileVersion: number
  readonly packages: Readonly<Record<string, LockedPackage>>
}

/**
 * The lockfile of a talk: of that of the project, the packages that the talk's
 * manifest leads to, in the same versions and places, with the vendored ones in
 * the place of the project's own folders.
 */
export function talkLock(base: Lock, manifest: { readonly name: string, readonly version: string, readonly dependencies: Readonly<Record<string, string>> }, vendored: readonly Vendored[]): Lock {
  const locked = withoutLinks(base)
  for (const { name, manifest, path, integrity } of vendored)
    locked.set(`node_modules/${name}`, { ...entryOf(manifest), resolved: `file:${path}`, integrity } as LockedPackage)
  locked.set('', entryOf(manifest))
  const found = reachable(locked)
  return {
    name: manifest.name,
    version: manifest.version,
    lockfileVersion: base.lockfileVersion,
    requires: true,
    packages: Object.fromEntries([...found].toSorted(([a], [b]) => a < b ? -1 : 1)),
  } as Lock
}

/** The folders of the project's own packages as they will be installed. */
function withoutLinks({ packages }: Lock): Map<string, LockedPackage> {
  return new Map(Object.entries(packages).filter(([, { link }]) => !link).map(([path, entry]) => [path.replace(/^packages\//, 'node_modules/'), entry]))
}

/** What a lockfile has of a manifest. */
function entryOf(manifest: object): LockedPackage {
  const kept = ['name', 'version', 'license', 'dependencies', 'optionalDependencies', 'peerDependencies', 'bin', 'engines']
  return Object.fromEntries(Object.entries(manifest).filter(([key]) => kept.includes(key))) as LockedPackage
}

function reachable(locked: ReadonlyMap<string, LockedPackage>): Map<string, LockedPackage> {
  const found = new Map<string, LockedPackage>()
  const visit = (path: string) => {
    if (found.has(path))
      return
    const { dev: _, devOptional: __, ...entry } = locked.get(path)! as LockedPackage & { dev?: boolean, devOptional?: boolean }
    found.set(path, entry)
    for (const name of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies })) {
      const place = placeOf(name, path, locked)
      if (place !== undefined)
        visit(place)
    }
  }
  visit('')
  return found
}

/** Where Node finds a package from another; an optional one may be nowhere. */
function placeOf(name: string, from: string, locked: ReadonlyMap<string, LockedPackage>): string | undefined {
  const place = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`
  if (locked.has(place))
    return place
  return from === '' ? undefined : placeOf(name, from.slice(0, Math.max(from.lastIndexOf('/node_modules/'), 0)), locked)
}
