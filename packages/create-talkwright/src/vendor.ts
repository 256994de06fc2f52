import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { makeWorkFolder } from 'talkwright/files/workFolder'
import { create } from 'tar'
import { stagePackage } from './packing.ts'

/** A package as a talk brings it along. */
export interface Vendored {
  readonly name: string
  readonly manifest: { readonly name: string, readonly version: string }
  /** Where it stands in the talk. */
  readonly path: string
  readonly bytes: Uint8Array
  /** As a lockfile has it. */
  readonly integrity: string
}

const folderOf = (name: string): string => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))

/** The packages of this project that a talk needs; they come with it until a registry has them. */
export const vendoredNames = ['talkwright', 'slide-linter', 'tagged-pdf'] as const

export const engineFolder = folderOf('talkwright')

let made: Promise<readonly Vendored[]> | undefined

/** The packages that a talk brings along, packed once a run. */
export function vendoredPackages(): Promise<readonly Vendored[]> {
  made ??= Promise.all(vendoredNames.map(vendored))
  return made
}

async function vendored(name: string): Promise<Vendored> {
  const { path: work, discard } = makeWorkFolder('vendor')
  try {
    const stage = join(work, 'package')
    await stagePackage(folderOf(name), stage)
    const manifest = JSON.parse(readFileSync(join(stage, 'package.json'), 'utf8')) as Vendored['manifest']
    const bytes = await packed(work)
    return { name, manifest, path: `vendor/${name}-${manifest.version}.tgz`, bytes, integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}` }
  }
  finally {
    discard()
  }
}

/** A folder `package` as npm packs it, byte for byte the same each time. */
async function packed(folder: string): Promise<Uint8Array> {
  const files = globSync('package/**/*', { cwd: folder, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/')).sort()
  const chunks: Uint8Array[] = []
  for await (const chunk of create({ cwd: folder, gzip: { level: 9 }, portable: true, mtime: new Date(0) }, files))
    chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}
