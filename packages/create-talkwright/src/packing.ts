import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from 'talkwright/author/deck/userError'
import { runTool } from 'talkwright/cli/tools'
import { makeFolder } from 'talkwright/files/makeFolder'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports: Readonly<Record<string, string>>
  readonly files: readonly string[]
  readonly devDependencies?: object
  readonly bin?: Readonly<Record<string, string>>
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

/** Makes of a package, in an empty folder, what is packed: compiled, or as it is where its own program reads TypeScript; one that is installed is so already. */
export async function stagePackage(folder: string, stage: string): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  makeFolder(stage)
  const entries = [...Object.values(manifest.exports), ...Object.values(manifest.bin ?? {})].filter(path => typeof path === 'string' && path.startsWith('./src/') && path.endsWith('.ts')).map(path => join(folder, path))
  const isCompiled = entries.length > 0 && !manifest.bin?.[manifest.name]?.endsWith('.mjs')
  if (isCompiled) {
    const status = await runTool('typescript', 'bin/tsc', ['--ignoreConfig', ...entries, '--outDir', join(stage, 'dist'), '--rootDir', join(folder, 'src'), '--declaration', '--rewriteRelativeImportExtensions', '--module', 'nodenext', '--target', 'es2024', '--lib', 'esnext,dom,dom.iterable', '--typeRoots', join(folder, '../../node_modules/@types'), '--types', 'node', '--strict', '--skipLibCheck'])
    if (status !== 0)
      throw new UserError(`${manifest.name} does not compile: what stands above has to be mended.`)
  }
  else {
    for (const part of manifest.files)
      cpSync(join(folder, part), join(stage, part), { recursive: true })
  }
  const { devDependencies: _, ...packed } = isCompiled ? packedManifest(manifest) : manifest
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify(packed, null, 2)}\n`)
  for (const file of ['README.md', 'LICENSE'].filter(file => existsSync(join(folder, file))))
    cpSync(join(folder, file), join(stage, file))
}
