import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { plain } from '../talk/config.ts'

/** Of Vite's list of what a build is made of, what is read here. */
export type Manifest = Readonly<Record<string, {
  readonly file: string
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
}>>

const FOLDER = '.vite'

/** Takes Vite's list of what a built deck is made of out of its folder, for it names where it was built. */
export function takeManifest(folder: string): Manifest {
  const manifest = JSON.parse(readFileSync(join(folder, FOLDER, 'manifest.json'), 'utf8')) as Manifest
  rmSync(join(folder, FOLDER), { recursive: true })
  return manifest
}

/** The style sheets and scripts that a slide needs, which the browser would find only later by itself. */
export function slideFiles(manifest: Manifest, number: number): { readonly styles: readonly string[], readonly scripts: readonly string[] } {
  const key = `virtual:deck-slide/${number}`
  // A deck without settings loads what Slidev has it load.
  if (plain)
    return { styles: [], scripts: [] }
  if (!(key in manifest))
    throw new Error(`Vite's manifest does not name slide ${number} as site/slideFiles.ts reads it.`)
  const chunks = [...reachedFrom(key, manifest)].map(name => manifest[name]!)
  return {
    styles: [...new Set(chunks.flatMap(({ css = [] }) => css))],
    scripts: chunks.map(({ file }) => file),
  }
}

function reachedFrom(key: string, manifest: Manifest, reached = new Set<string>()): Set<string> {
  if (!reached.has(key)) {
    reached.add(key)
    manifest[key]?.imports?.forEach(imported => reachedFrom(imported, manifest, reached))
  }
  return reached
}
