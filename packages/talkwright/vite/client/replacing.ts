import type { Plugin } from 'vite'
import { dirname, resolve, sep } from 'node:path'

/** Of an import, the last step of its path, without which it cannot be one of the replaced. */
const lastStep = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')

/** An address of a module without what follows its path, with slashes. */
export function pathOf(id: string): string {
  return id.split('?', 1)[0]!.replaceAll(sep, '/')
}

/** The parts of a plugin that replace modules. */
interface Replacing {
  readonly resolveId: Exclude<Plugin['resolveId'], undefined>
  /** The paths that no import has led to yet. */
  readonly unmatched: () => readonly string[]
}

/**
 * Resolves imports of some modules, each named by the end of its path, to the
 * modules that take their places, which may stand beside them. What stands in
 * the folder of those that replace may import the replaced.
 */
export function replacing(replaced: Readonly<Record<string, string>>, folder: string, packages: readonly string[] = []): Replacing {
  const lastSteps = new Set([...Object.keys(replaced).map(lastStep), ...packages])
  const unmatched = new Set(Object.keys(replaced))
  return {
    unmatched: () => [...unmatched],
    async resolveId(source, importer, options) {
      if (importer?.startsWith(folder) || !lastSteps.has(lastStep(source)))
        return undefined
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      const path = found && Object.keys(replaced).find(path => pathOf(found.id).endsWith(`/${path}`))
      if (!path)
        return found
      unmatched.delete(path)
      return resolve(dirname(found.id), replaced[path]!)
    },
  }
}

/** What a build says of modules that it was to replace or to leave out, and that Slidev's client no longer loads. */
export function unmatchedFault(paths: readonly string[], list: string): string {
  return `Slidev no longer loads ${paths.join(', ')}: find out what does its work now, and bring ${list} up to date.`
}
