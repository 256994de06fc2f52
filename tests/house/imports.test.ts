import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { root } from 'talkwright/talk/root'
import { describe, expect, it } from 'vitest'

/** The rooms of the engine, each with the others from which it may import; data flows one way. */
const engineRooms: Readonly<Record<string, readonly string[]>> = {
  'talk': ['author/settings', 'model'],
  'model': ['talk'],
  'geometry': ['model'],
  'composables': ['geometry', 'model', 'talk'],
  'components': ['composables', 'geometry', 'model', 'talk'],
  'layouts': ['composables', 'geometry', 'model', 'talk'],
  'slide-bottom.vue': ['composables', 'talk'],
  'gallery': ['composables', 'model', 'talk'],
  'author/document': ['model'],
  'author/settings': ['author/deck', 'model', 'talk'],
  'author/deck': ['author/document', 'model', 'talk'],
  'files': ['author/deck'],
  'vite': ['talk'],
  'vite/client': ['composables', 'model', 'talk'],
  'vite/datasets': ['composables', 'model', 'talk'],
  'vite/fonts': ['files', 'model', 'talk'],
  'vite/guard': ['vite/live'],
  'vite/live': ['author/deck', 'model', 'talk'],
  'vite/offline': [],
  'vite/rehearsal': ['author/deck', 'model'],
  'views/finding': ['composables', 'model', 'talk'],
  'views/printing': ['components', 'composables', 'model'],
  'views/reading': ['components', 'composables', 'model', 'talk'],
  'views/stage': ['composables', 'model', 'talk', 'vite/client', 'vite/live'],
  'setup': ['author/deck', 'author/settings', 'composables', 'model', 'talk', 'views/finding', 'views/printing', 'views/reading', 'views/stage', 'vite', 'vite/client', 'vite/datasets', 'vite/fonts', 'vite/guard', 'vite/live', 'vite/offline', 'vite/rehearsal'],
  'styles': [],
  'eslint': [],
  'bin': ['cli'],
  'browser': ['author/deck', 'files'],
  'site': ['author/deck', 'browser', 'files', 'model', 'talk'],
  'print': ['author/deck', 'author/document', 'browser', 'files', 'model', 'site', 'talk'],
  'verify': ['author/deck', 'browser', 'files', 'model', 'site', 'talk'],
  'cli': ['author/deck', 'author/document', 'author/settings', 'browser', 'files', 'model', 'print', 'site', 'talk', 'verify', 'vite/guard', 'vite/rehearsal'],
  'testing': ['author/deck', 'author/document', 'browser', 'composables', 'gallery', 'model', 'print', 'talk', 'vite/client'],
}

/** The packages of the project, each with those of them that it may import, by their exports alone. */
const packages: Readonly<Record<string, readonly string[]>> = {
  'tagged-pdf': [],
  'slide-linter': [],
  'talkwright': ['slide-linter', 'tagged-pdf'],
  'create-talkwright': ['slide-linter', 'tagged-pdf', 'talkwright'],
}

/** The rooms of the talk, each with its other rooms from which it may import, and what of the engine. */
const talkRooms: Readonly<Record<string, { readonly rooms: readonly string[], readonly engine: RegExp }>> = {
  data: { rooms: [], engine: /^talkwright\/(?:data|talk)\// },
  snippets: { rooms: [], engine: /^$/ },
  components: { rooms: ['data', 'snippets'], engine: /^talkwright\/(?:components|composables|data|geometry)\// },
  pages: { rooms: ['components', 'data', 'snippets'], engine: /^talkwright\/(?:components|composables|data|talk)\// },
}

interface Import {
  readonly file: string
  /** The file of the project, or the package, that is imported. */
  readonly of: string
  readonly typeOnly: boolean
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(type\s)?[^'"\n;]*?from '([^']+)'|\bimport\('([^']+)'\)|(?:^|\n)import '([^']+)'/g
const ENGINE = 'packages/talkwright/'

function importsOf(pattern: string, exclude: readonly string[] = []): Import[] {
  return globSync(pattern, { cwd: root, exclude: ['**/node_modules', 'data/source', ...exclude] }).map(file => file.split(sep).join('/')).flatMap(file =>
    [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].map(([, type, from, lazily, alone]) => {
      const named = (from ?? lazily ?? alone)!.replace(/\?.*$/, '')
      return { file, of: named.startsWith('.') ? relative(root, join(root, dirname(file), named)).split(sep).join('/') : named, typeOnly: Boolean(type) }
    }))
}

const isOwn = (name: string): boolean => !name.startsWith('@') && /\.(?:ts|mjs|vue|css|md|json)$/.test(name)
const isOfProject = (name: string): boolean => Object.keys(packages).some(own => name === own || name.startsWith(`${own}/`))

/** The room of the engine in which a file stands: a folder of it, or one of those into which a large one is divided. */
function engineRoom(file: string): string {
  const [first, second, ...more] = file.slice(ENGINE.length).split('/')
  return more.length > 0 && `${first}/${second}` in engineRooms ? `${first}/${second}` : first!
}

describe('imports go one way', () => {
  it.each(Object.keys(engineRooms))('of the engine, %s imports only from its own room and from those that it may', (room) => {
    const imports = importsOf(`${ENGINE}**/*.{ts,vue,mjs}`, ['packages/*/tests']).filter(({ file, of }) => engineRoom(file) === room && of.startsWith(ENGINE))
    expect(imports.filter(({ of }) => ![room, ...engineRooms[room]!].includes(engineRoom(of)))).toEqual([])
  })

  it('every folder of the engine that holds code is a room of this list', () => {
    const rooms = new Set(globSync(`${ENGINE}**/*.{ts,vue}`, { cwd: root, exclude: ['packages/*/tests', '**/node_modules'] }).map(file => engineRoom(file.split(sep).join('/'))))
    expect([...rooms].filter(room => !(room in engineRooms))).toEqual([])
  })

  it('what reads a talk takes types alone from the model, which takes the talk from it', () => {
    expect(importsOf(`${ENGINE}talk/*.ts`).filter(({ of, typeOnly }) => of.startsWith(`${ENGINE}model/`) && !typeOnly)).toEqual([])
  })

  it('what checks the settings of a talk imports nothing that needs them', () => {
    const reached = new Set<string>()
    const reach = (file: string): void => importsOf(file).filter(({ of, typeOnly }) => of.startsWith(ENGINE) && !typeOnly && !reached.has(of)).forEach(({ of }) => {
      reached.add(of)
      reach(of)
    })
    for (const file of globSync(`${ENGINE}author/settings/*.ts`, { cwd: root }))
      reach(file)
    expect([...reached]).not.toContain(`${ENGINE}talk/config.ts`)
  })

  it.each(Object.keys(talkRooms))('of the talk, %s imports only what it may', (room) => {
    const { rooms, engine } = talkRooms[room]!
    const foreign = importsOf(`${room}/**/*.{ts,vue,md}`).filter(({ of }) => isOfProject(of) ? !engine.test(of) : isOwn(of) && !of.startsWith('virtual:') && ![room, ...rooms].includes(of.split('/')[0]!))
    expect(foreign).toEqual([])
  })

  it.each(Object.keys(packages))('the sources of the package %s import no file of the talk or of another package, and its own dependencies alone', (name) => {
    const folder = `packages/${name}/`
    const { dependencies = {}, devDependencies = {}, peerDependencies = {} } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Partial<Record<'dependencies' | 'devDependencies' | 'peerDependencies', object>>
    const declared = Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies })
    const imports = importsOf(`${folder}**/*.{ts,vue,mjs}`, ['packages/*/tests', 'packages/*/template'])
    const foreign = imports.filter(({ of }) => isOwn(of) && !of.startsWith('virtual:')
      ? !of.startsWith(folder)
      // Slidev brings Vite and the router, in the versions that fit it.
      : !/^(?:node:|virtual:|#|vite$|vue-router$|mdast$)/.test(of) && ![name, ...declared].some(each => of === each || of.startsWith(`${each}/`)))
    expect(foreign).toEqual([])
    const others = imports.map(({ of }) => of).filter(isOfProject).map(of => of.split('/')[0]!).filter(of => of !== name)
    expect([...new Set(others)].filter(of => !packages[name]!.includes(of))).toEqual([])
  })

  it('geometry imports types of the model alone, and of packages d3 alone', () => {
    const imports = [...importsOf(`${ENGINE}geometry/*.ts`), ...importsOf('components/*.geometry.ts')]
    expect(imports.filter(({ of, typeOnly }) => /model\/|\/data\/|^data\//.test(of) && !typeOnly)).toEqual([])
    expect(imports.filter(({ of }) => !isOwn(of) && !of.startsWith('d3-') && !of.startsWith('talkwright/'))).toEqual([])
  })

  it('what a slide is made of imports nothing of Node', () => {
    const shown = ['components', 'snippets', 'pages', 'data', `${ENGINE}geometry`, `${ENGINE}composables`, `${ENGINE}components`, `${ENGINE}layouts`, `${ENGINE}model`].flatMap(room => importsOf(`${room}/**/*.{ts,vue,md}`))
    expect(shown.filter(({ of }) => of.startsWith('node:'))).toEqual([])
  })
})
