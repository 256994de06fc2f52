import type { Manifest } from './slideFiles.ts'
import type { KeptFile } from './worker.ts'
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files beside those that Vite has built. */
const OTHERS = ['data/*', 'favicon.svg', 'icon-*.png', 'theme.js']

/** What is known of a deck besides its modules. */
export interface Found {
  /** The scripts that every page loads. */
  readonly first: readonly string[]
  /** What the browser asked for while all slides were drawn. */
  readonly asked: readonly string[]
  /** Pages and other files that the build has written. */
  readonly pages: readonly string[]
}

/**
 * The files of a deck without which it does not work: all that its modules
 * load, some only when they are used. Of what packages load when they are used,
 * Mermaid's kinds of diagrams for instance, only what was asked for while all
 * slides were drawn.
 */
export function keptFiles(folder: string, path: string, manifest: Manifest, { first, asked, pages }: Found): KeptFile[] {
  const built = [...loadedFrom(manifest, first), ...asked.filter(file => file.startsWith('assets/'))]
  const assets = Object.values(manifest).flatMap(({ assets = [] }) => assets)
  const named = [...pages, ...globSync(OTHERS, { cwd: folder }).map(file => file.replaceAll('\\', '/'))]
  return [
    ...[...new Set([...built, ...assets])].map(file => ({ url: path + file, revision: null })),
    ...named.map(file => ({ url: path + file, revision: createHash('sha256').update(readFileSync(join(folder, file))).digest('hex').slice(0, 16) })),
  ].sort((a, b) => a.url < b.url ? -1 : 1)
}

const ofPackage = (key: string): boolean => /node_modules\/(?!@slidev\/client|talkwright\/)/.test(key)

/** Some files and all that they load. */
function loadedFrom(manifest: Manifest, first: readonly string[]): Set<string> {
  const files = new Set<string>()
  const seen = new Set<string>()
  const visit = (key: string, inPackage: boolean) => {
    const chunk = manifest[key]
    if (seen.has(`${key} ${inPackage}`) || !chunk)
      return
    seen.add(`${key} ${inPackage}`)
    for (const file of [chunk.file, ...chunk.css ?? []])
      files.add(file)
    chunk.imports?.forEach(imported => visit(imported, inPackage))
    if (!inPackage)
      chunk.dynamicImports?.forEach(imported => visit(imported, ofPackage(imported)))
  }
  Object.keys(manifest).filter(key => first.includes(manifest[key]!.file)).forEach(key => visit(key, false))
  return files
}
