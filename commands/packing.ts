import { cpSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../deck/entries.ts'
import { UserError } from '../deck/userError.ts'
import { makeFolder } from '../files/makeFolder.ts'
import { runTool } from './tools.ts'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports: Readonly<Record<string, string>>
  readonly bin?: Readonly<Record<string, string>>
}

/** The folders of the project's packages. */
export function packageFolders(): string[] {
  return globSync('packages/*/package.json', { cwd: root }).map(file => join(root, file, '..')).sort()
}

/** A path of a source as that of what is compiled from it. */
function compiled(path: string, ending: '.js' | '.d.ts'): string {
  return path.replace(/^\.\/src\//, './dist/').replace(/\.ts$/, ending)
}

/** The manifest of a package as it is packed: Node runs no TypeScript below `node_modules`, so that what is compiled takes the place of the sources. */
export function packedManifest<Packed extends Manifest>(manifest: Packed) {
  return {
    ...manifest,
    exports: Object.fromEntries(Object.entries(manifest.exports).map(([name, path]) => [name, path.endsWith('.ts') ? { types: compiled(path, '.d.ts'), default: compiled(path, '.js') } : path])),
    ...(manifest.bin && { bin: Object.fromEntries(Object.entries(manifest.bin).map(([name, path]) => [name, compiled(path, '.js')])) }),
    files: ['dist'],
  }
}

/** Compiles a package into an empty folder, from which it can be packed. */
export async function stagePackage(folder: string, stage: string): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  makeFolder(stage)
  const entries = [...Object.values(manifest.exports), ...Object.values(manifest.bin ?? {})].filter(path => path.endsWith('.ts')).map(path => join(folder, path))
  const status = await runTool('typescript', 'bin/tsc', ['--ignoreConfig', ...entries, '--outDir', join(stage, 'dist'), '--rootDir', join(folder, 'src'), '--declaration', '--rewriteRelativeImportExtensions', '--module', 'nodenext', '--target', 'es2024', '--lib', 'esnext,dom,dom.iterable', '--types', 'node', '--strict', '--skipLibCheck'])
  if (status !== 0)
    throw new UserError(`${manifest.name} does not compile: what stands above has to be mended.`)
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify(packedManifest(manifest), null, 2)}\n`)
  for (const file of ['README.md', 'LICENSE'].filter(file => existsSync(join(folder, file))))
    cpSync(join(folder, file), join(stage, file))
}
