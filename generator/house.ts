import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'

/** Where a talk begins: its settings, what Slidev looks for by itself, and the commands of its scripts. Everything else is found from here. */
const ROOTS = [
  '.gitignore',
  '.npmrc',
  'LICENSE',
  'package-lock.json',
  'tsconfig.json',
  'eslint.config.js',
  'vitest.config.ts',
  'playwright.config.ts',
  'lint.config.ts',
  'slide-bottom.vue',
  'custom-nav-controls.vue',
  '{client/**/*,fonts/*.d.ts}',
  'netlify.toml',
  'vercel.json',
  '{setup,styles,public,hosting,tests/talk}/**/*',
  'packages/*/{package.json,LICENSE,README.md,src/**/*}',
  'layouts/{cover,chapter,figure,quote,appendix}.vue',
  'commands/{start,build,preview,export,check,lint-slides,contact-sheet,coverage,test,verify,clean,add-language}.ts',
]

const IMPORT = /(?:\bfrom |\bimport\(|\bimport |\bimport\.meta\.glob(?:<[^(]*>)?\(|new URL\()'([^']+)'/g
/** Names of files in strings, relative to the project or to the file that names them. */
const NAMED = /'([\w./-]+\.(?:ts|vue|css|js))'/g
const TAG = /<([A-Z]\w+)/g
const CODE = /\.(?:ts|vue|js|css)$/

/** The paths of all files of the house that a talk needs which needs these first; `isOwn` names what the talk brings itself. */
export function houseFiles(root: string, needed: Iterable<string>, isOwn: (path: string) => boolean): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (path: string) => {
    if (found.has(path) || isOwn(path))
      return
    found.add(path)
    if (CODE.test(path))
      referredTo(root, path).forEach(visit)
  }
  globSync(ROOTS, { cwd: root, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')).sort().forEach(visit)
  for (const path of needed)
    visit(path)
  return found
}

const known = new Map<string, readonly string[]>()

/** The files of the project that a file imports, names or draws; read once, for files of the house stay. */
function referredTo(root: string, path: string): readonly string[] {
  const key = join(root, path)
  const found = known.get(key) ?? read(root, path)
  known.set(key, found)
  return found
}

function read(root: string, path: string): string[] {
  const source = readFileSync(join(root, path), 'utf8')
  const paths = [
    ...[...source.matchAll(IMPORT)].flatMap(([, name]) => name!.startsWith('.') ? [join(dirname(path), name!.replace(/\?.*$/, ''))] : []),
    ...[...source.matchAll(NAMED)].flatMap(([, name]) => [join(dirname(path), name!), name!]),
    ...path.endsWith('.vue') ? [...source.matchAll(TAG)].map(([, tag]) => `components/${tag}.vue`) : [],
  ]
  return [...new Set(paths.map(each => normalize(each).split(sep).join('/')))].filter(each => !each.startsWith('..') && !each.includes('*') && existsSync(join(root, each)) && !each.startsWith('node_modules') && CODE.test(each))
}
