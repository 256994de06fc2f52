import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

interface Manifest {
  readonly version: string
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** The package whose next major the engine does not fit. */
const SLIDEV = '@slidev/cli'

/** Which of the packages that the engine works with are not installed beside the talk, or are of a version that it does not fit: a line each. */
export function peerFaults(root: string, engine: string): string[] {
  const { peerDependencies = {} } = read(join(engine, 'package.json'))
  return Object.entries(peerDependencies).flatMap(([name, wanted]) => {
    const manifest = manifestOf(name, root) ?? manifestOf(name, engine)
    if (!manifest)
      return [`talkwright works with ${name} ${wanted}, which is not installed: run npm install ${name}@${wanted}.`]
    const { version } = read(manifest)
    return name === SLIDEV && majorOf(version) !== majorOf(wanted)
      ? [`talkwright works with ${name} ${wanted}, and ${version} is installed: run npm install ${name}@${wanted}, or take a talkwright that fits yours.`]
      : []
  })
}

function manifestOf(name: string, folder: string): string | undefined {
  try {
    return findPackageJSON(name, pathToFileURL(join(folder, 'package.json')))
  }
  catch {
    return undefined
  }
}

function read(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest
}

function majorOf(version: string): string {
  return version.match(/\d+/)![0]
}
