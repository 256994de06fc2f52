import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { root } from 'talkwright/talk/root'
import { describe, expect, it } from 'vitest'

/** The rooms of the house, each with the other rooms from which it may import; data flows one way. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  data: [],
  geometry: ['data'],
  snippets: [],
  composables: ['data', 'geometry'],
  gallery: ['components', 'composables', 'data'],
  components: ['composables', 'data', 'geometry', 'snippets'],
  layouts: ['components', 'composables', 'data', 'geometry'],
  pages: ['components', 'composables', 'data', 'geometry', 'snippets'],
  document: ['data'],
  deck: ['data', 'document'],
  files: ['deck'],
  fonts: ['data', 'files'],
  client: ['composables', 'data'],
  offline: [],
  printing: ['components', 'composables', 'data'],
  datasets: ['composables', 'data'],
  finding: ['composables', 'data'],
  reading: ['components', 'composables', 'data'],
  live: ['deck'],
  stage: ['client', 'composables', 'data', 'live'],
  rehearsal: ['data', 'deck'],
  guard: ['live'],
  setup: ['client', 'composables', 'data', 'deck', 'fonts', 'offline', 'printing', 'reading', 'finding', 'datasets', 'stage', 'rehearsal', 'guard', 'live'],
  styles: [],
  browser: ['deck', 'files'],
  site: ['browser', 'builds', 'data', 'deck', 'files'],
  packages: [],
  exporters: ['browser', 'data', 'deck', 'document', 'files', 'site'],
  verify: ['browser', 'data', 'deck', 'files', 'site'],
  commands: ['browser', 'data', 'deck', 'document', 'exporters', 'files', 'generator', 'guard', 'rehearsal', 'site', 'verify'],
  generator: ['composables', 'data', 'deck', 'document', 'files', 'fonts', 'geometry'],
  bench: ['browser', 'commands', 'data', 'deck', 'exporters', 'files', 'fonts', 'site'],
}

interface Import {
  readonly file: string
  /** The file of the project, or the package, that is imported. */
  readonly of: string
  readonly typeOnly: boolean
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(type\s)?[^'"\n;]*?from '([^']+)'|\bimport\('([^']+)'\)|(?:^|\n)import '([^']+)'/g

function importsOf(room: string): Import[] {
  return globSync(`${room}/**/*.{ts,vue,md}`, { cwd: root, exclude: ['**/node_modules'] }).filter(file => !file.startsWith(join('data', 'source'))).flatMap(file =>
    [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].map(([, type, from, lazily, alone]) => {
      const named = (from ?? lazily ?? alone)!
      return { file, of: named.startsWith('.') ? relative(root, join(root, dirname(file), named)) : named, typeOnly: Boolean(type) }
    }))
}

const roomOf = (file: string): string => file.split(sep)[0]!
const isOwn = (name: string): boolean => /\.(?:ts|vue|css|md|json)$/.test(name)

describe('imports go one way', () => {
  it.each(Object.entries(rooms))('%s imports only from its own room and from %j', (room, allowed) => {
    const imports = importsOf(room).filter(({ of }) => isOwn(of) && !of.startsWith('virtual:') && !of.startsWith('@'))
    expect(imports.filter(({ of }) => ![room, ...allowed].includes(roomOf(of)) && of !== 'lint.config.ts')).toEqual([])
  })

  it('every folder that holds code is a room of this list', () => {
    const folders = new Set(globSync('*/**/*.{ts,vue}', { cwd: root, exclude: ['node_modules', 'dist', 'out', 'tests', 'bench/node_modules', 'test-results'] }).map(roomOf))
    expect([...folders].filter(folder => !(folder in rooms))).toEqual([])
  })

  it('a package imports no file of another package, and its own dependencies alone', () => {
    const imports = importsOf('packages').filter(({ file }) => !file.endsWith('.md')).map(({ file, of }) => ({ file, of, folder: file.split(sep).slice(0, 2).join(sep) }))
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<'dependencies' | 'devDependencies', object>
    const declared = (folder: string) => Object.keys((JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as { readonly dependencies?: object }).dependencies ?? {})
    const foreign = imports.filter(({ file, of, folder }) => isOwn(of)
      ? !of.startsWith(`${folder}${sep}`)
      : !of.startsWith('node:') && ![...declared(folder), ...file.includes(`${sep}tests${sep}`) ? Object.keys({ ...dependencies, ...devDependencies }) : []].some(name => of === name || of.startsWith(`${name}/`)))
    expect(foreign).toEqual([])
  })

  it('data imports no package', () => {
    expect(importsOf('data').filter(({ of }) => !isOwn(of))).toEqual([])
  })

  it('geometry imports types of data alone, and of packages d3 alone', () => {
    const imports = importsOf('geometry')
    expect(imports.filter(({ of, typeOnly }) => isOwn(of) && roomOf(of) === 'data' && !typeOnly)).toEqual([])
    expect(imports.filter(({ of }) => !isOwn(of) && !of.startsWith('d3-'))).toEqual([])
  })

  it('what a slide is made of imports nothing of Node', () => {
    const shown = ['geometry', 'composables', 'components', 'layouts', 'snippets', 'pages'].flatMap(importsOf)
    expect(shown.filter(({ of }) => of.startsWith('node:'))).toEqual([])
  })
})
