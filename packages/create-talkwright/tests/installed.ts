import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { root } from 'talkwright/talk/root'
import { extract } from 'tar'

/** The folders of a scope hold packages; those of caches hold none. */
const isScope = (name: string): boolean => name.startsWith('@')

/**
 * Installs the project's packages as they are packed into a folder, with all
 * that they need beside them, as npm would; what is packed stays in `packed/`.
 */
export async function installPacked(folder: string): Promise<void> {
  execFileSync(process.execPath, [join(import.meta.dirname, '../src/pack.ts'), '--out', join(folder, 'packed')], { stdio: 'pipe' })
  const own = new Set<string>()
  for (const tarball of readdirSync(join(folder, 'packed'))) {
    const name = tarball.replace(/-\d[\d.]*\.tgz$/, '')
    own.add(name)
    const installed = join(folder, 'node_modules', name)
    mkdirSync(installed, { recursive: true })
    await extract({ file: join(folder, 'packed', tarball), cwd: installed, strip: 1 })
  }
  const others = join(root, 'node_modules')
  for (const name of readdirSync(others).filter(name => !name.startsWith('.') && !own.has(name))) {
    for (const each of isScope(name) ? readdirSync(join(others, name)).map(part => join(name, part)) : [name]) {
      mkdirSync(join(folder, 'node_modules', each, '..'), { recursive: true })
      symlinkSync(join(others, each), join(folder, 'node_modules', each), 'junction')
    }
  }
}
