import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What no build reads, wherever it stands: packages, whose versions the lock file has, and what is being written at this moment. */
const NEVER_READ = /^(?:node_modules|\.git|\.slidev)$|\.part-|^\.(?:probe|bench)-/

/** What no build reads of a project, or of a package in it. */
const LEFT_OUT = new Set(['.ci', '.github', 'bench', 'dist', 'out', 'test-results', 'tests'])

/** What the installed packages are, whatever the lock file of the project says. */
const INSTALLED = 'node_modules/.package-lock.json'

/** Whether a file or folder, by its path, is something that an earlier command has made, and was told to put into the project. */
export type IsProduct = (path: string) => boolean

/**
 * The hash of all files of which something is built: those of some folders, by
 * their paths in them and their content, and the installed packages. Where the
 * folders stand makes no difference.
 */
export function inputsOf(folders: readonly string[], isProduct: IsProduct): string {
  const hash = createHash('sha256')
  for (const folder of new Set(folders)) {
    for (const path of [...filesBelow(folder, '', isProduct), INSTALLED])
      hash.update(`${path}\0${contentOf(join(folder, path))}\0`)
    hash.update('\0')
  }
  return hash.digest('hex')
}

/** The files of a folder, in an order that is the same on every machine. */
function filesBelow(folder: string, path: string, isProduct: IsProduct, above: readonly string[] = []): string[] {
  const real = realpathSync(join(folder, path))
  // A link that leads back up has no end.
  if (above.includes(real))
    return []
  return readdirSync(real).sort().filter(name => isInput(path, name)).flatMap((name) => {
    const within = path ? `${path}/${name}` : name
    const place = join(folder, within)
    const found = statSync(place, { throwIfNoEntry: false })
    // What stands in the public folder is shown, whatever it is.
    if (!found || (!/^public(?:\/|$)/.test(within) && isProduct(place)))
      return []
    return found.isDirectory() ? filesBelow(folder, within, isProduct, [...above, real]) : found.isFile() ? [within] : []
  })
}

function isInput(path: string, name: string): boolean {
  const ofProject = path === '' || /^packages\/[^/]+$/.test(path)
  return !NEVER_READ.test(name) && !(ofProject && LEFT_OUT.has(name))
}

/** The hash of a file, or why it cannot be read. */
function contentOf(file: string): string {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex')
  }
  catch (error) {
    return String((error as NodeJS.ErrnoException).code)
  }
}
