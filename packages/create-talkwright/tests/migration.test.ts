import type { Edits } from './formerTalk.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFormer } from '../src/migrate/former.ts'
import { migrationOf } from '../src/migrate/migration.ts'
import { madeNow, notes, writeFormer } from './formerTalk.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deck-former-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function migrated(edits: Edits) {
  const file = join(folder, 'notes.md')
  const talk = join(folder, 'talk')
  writeFileSync(file, notes)
  writeFormer(talk, file, edits)
  const next = madeNow(file)
  const { files, staying, lines } = migrationOf(readFormer(talk), next)
  const text = (path: string) => {
    const content = files.get(path)
    return content === undefined || typeof content === 'string' ? content : new TextDecoder().decode(content)
  }
  return { next, files, staying, lines, text }
}

const replacing = (from: string, to: string) => (text: string) => text.replace(from, () => to)
const adding = (to: string) => () => to

describe('a former talk that nobody has edited', () => {
  it('becomes the one that is made of its document now, and nothing else', () => {
    const { next, files, staying, lines } = migrated({})
    expect([...files]).toEqual([...next])
    expect(staying).toEqual([])
    expect(lines).toEqual([expect.stringMatching(/^removed {3}\d+ files of the former generator$/)])
  })
})

describe('what the owner has edited stays, with what has to change in it changed', () => {
  it.each<[what: string, edits: Edits, path: string, holds: readonly string[], holdsNot: readonly string[], line: RegExp]>([
    ['a page', { 'pages/01-alpha.md': replacing('\'Alpha\'', '\'Alpha asserts\'') }, 'pages/01-alpha.md', ['Alpha asserts', '../data/alpha.ts'], [], /^kept {6}pages\/01-alpha\.md$/],
    ['a row', { 'data/alpha.ts': replacing('\'First words.\' }', '\'My words.\' }') }, 'data/alpha.ts', ['My words.', 'from \'talkwright/data/textRow\''], ['./textRow.ts'], /^kept {6}data\/alpha\.ts$/],
    ['the order of telling', { 'slides.md': text => `${text}\n---\nsrc: ./pages/mine.md\n---\n` }, 'slides.md', ['pages/mine.md', 'theme: default\naddons: [talkwright]\n'], [], /^kept {6}slides\.md$/],
    ['an entry with an addon of his own', { 'slides.md': replacing('theme: default', 'theme: default\naddons: [mine]') }, 'slides.md', ['addons: [talkwright, mine]'], [], /^kept/],
    ['the names of sections', { 'data/sections.ts': replacing('Alpha: {}', 'Alpha: { zh: \'甲\' }') }, 'data/sections.ts', ['甲', 'from \'talkwright/data/lang\''], ['./lang.ts'], /^kept/],
    ['notes', { 'data/notes.ts': replacing('= []', '= [{ id: \'mine\' }]') }, 'data/notes.ts', ['mine', 'from \'talkwright/data/note\''], [], /^kept/],
    ['rows of a chapter whose module had to make room for the engine’s', { 'data/speakersSection.ts': replacing('\'Other words.\' }', '\'My words.\' }') }, 'data/speakers.ts', ['My words.', 'talkwright/data/textRow'], [], /^kept {6}data\/speakers\.ts \(was data\/speakersSection\.ts\)$/],
    ['a page of such a chapter', { 'pages/02-speakers.md': replacing('\'Speakers\'', '\'Mine\'') }, 'pages/02-speakers.md', ['Mine', '../data/speakers.ts'], ['speakersSection'], /^kept/],
    ['the title of the talk', { 'data/deck.ts': replacing('{ en: \'T\' }', '{ en: \'Mine\' }') }, 'talk.config.ts', ['  title: { en: \'Mine\' },', '  shortTitle: { en: \'T\' },'], [], /^carried {3}data\/deck\.ts/],
    ['the lengths', { 'data/lengths.ts': replacing('[]', '[\'10\', \'20\']') }, 'talk.config.ts', ['  lengths: [\'10\', \'20\'],', '    Length: \'10\' | \'20\''], [], /^carried {3}data\/lengths\.ts/],
    ['the chapters', { 'data/chapters.ts': replacing('name: { en: \'Alpha\' }', 'name: { en: \'Mine\' } /* short */') }, 'talk.config.ts', ['name: { en: \'Mine\' } /* short */', 'Record<string, Text>'], [], /^carried {3}data\/chapters\.ts/],
    ['the speakers', { 'data/speakers.ts': replacing('{} as', '{ me: { name: { en: \'Me\' }, fullName: { en: \'Me\' }, shape: \'circle\', colour: \'blue\' } } as') }, 'talk.config.ts', ['const speakers = { me: ', 'SpeakerId: keyof typeof speakers'], [], /^carried {3}data\/speakers\.ts/],
    ['the languages', { 'data/lang.ts': replacing('[\'en\'] as const', '[\'en\', \'zh\'] as const') }, 'talk.config.ts', ['const languages = [\'en\', \'zh\'] as const', 'DocumentLang: \'en\''], ['HouseLang'], /^carried {3}data\/lang\.ts/],
    ['packages of his own', { 'package.json': text => JSON.stringify({ ...JSON.parse(text.replace('"workspaces"', '"author":"Me","license":"MIT","workspaces"')) as object, dependencies: { 'serve-handler': '6.1.8', 'mine': '1.0.0' } }) }, 'package.json', ['"description": "T",\n  "author": "Me",\n  "scripts"', '"mine": "1.0.0"', '"start": "talkwright start"'], ['serve-handler', 'commands/start', 'workspaces', 'MIT'], /^carried {3}package\.json: what you added \(mine: run npm install/],
    ['a component', { 'components/LeadLine.vue': replacing('<p ', '<p class="mine" ') }, 'components/LeadLine.vue', ['class="mine"', 'import type { Point } from \'talkwright/data/point\'\nimport { useLang } from \'talkwright/composables/lang\'\nimport { ref } from \'vue\''], ['../'], /^replaces {2}components\/LeadLine\.vue/],
    ['a layout', { 'layouts/figure.vue': replacing('<div>', '<div class="mine">') }, 'layouts/figure.vue', ['class="mine"'], [], /^replaces {2}layouts\/figure\.vue/],
    ['a style', { 'styles/tokens.css': adding(':root { --ink: red }') }, 'styles/tokens.css', ['--ink: red'], [], /^styles {4}styles\/tokens\.css/],
    ['a licence', { LICENSE: adding('Mine') }, 'LICENSE', ['Mine'], [], /^kept/],
    ['an icon', { 'public/favicon.svg': adding('<svg>mine</svg>') }, 'public/favicon.svg', ['mine'], [], /^kept/],
    ['a component that replaces nothing the engine gives', { 'components/SourceNote.vue': replacing('<p>', '<p class="mine">') }, 'former/components/SourceNote.vue.txt', ['class="mine"', '../stage/stageState.ts'], [], /^former {4}former\/components\/SourceNote\.vue\.txt: it imports stageState of \.\.\/stage\/stageState\.ts/],
    ['a part of the engine', { 'setup/main.ts': adding('mine') }, 'former/setup/main.ts.txt', ['mine'], [], /^former {4}former\/setup\/main\.ts\.txt: a talk cannot replace/],
    ['the words of the engine', { 'data/ui.ts': adding('mine') }, 'former/data/ui.ts.txt', ['mine'], [], /^former {4}former\/data\/ui\.ts\.txt/],
    ['settings that are made of others', { 'data/chapters.ts': text => text.replace('name: { en: \'Alpha\' }', 'name: NAME').replace('export const acts', 'const NAME = { en: \'Mine\' }\n\nexport const acts') }, 'former/data/chapters.ts.txt', ['NAME'], [], /^former {4}former\/data\/chapters\.ts\.txt: not all of it/],
  ])('%s', (_, edits, path, holds, holdsNot, line) => {
    const { text, lines, files } = migrated(edits)
    for (const words of holds)
      expect(text(path)).toContain(words)
    for (const words of holdsNot)
      expect(text(path)).not.toContain(words)
    expect(lines).toContainEqual(expect.stringMatching(line))
    expect([...files.keys()].filter(each => /^(?:composables|stage|setup|deck)\//.test(each))).toEqual([])
  })

  it('a style is loaded behind the engine’s by a list of the talk’s own', () => {
    const { text } = migrated({ 'styles/deck.css': adding('mine'), 'styles/tokens.css': adding('mine'), 'styles/mine.css': adding('mine'), 'styles/index.ts': text => `${text}import './mine.css'\n` })
    expect(text('styles/index.ts')).toBe('import \'./tokens.css\'\nimport \'./deck.css\'\nimport \'./mine.css\'\n')
  })
})

describe('what the owner has added', () => {
  it('stays as it is, but for imports of what the engine gives now', () => {
    const { staying, text } = migrated({
      'mine.txt': adding('mine'),
      'pages/mine.md': adding('<script setup lang="ts">\nimport { mine } from \'../data/mine.ts\'\n</script>\n'),
      'data/mine.ts': adding('import type { HouseLang, Text } from \'./lang.ts\'\n\nexport const mine: Record<HouseLang, Text> = {}\n'),
    })
    expect(staying).toEqual(['mine.txt'])
    expect(text('pages/mine.md')).toBe('<script setup lang="ts">\nimport { mine } from \'../data/mine.ts\'\n</script>\n')
    expect(text('data/mine.ts')).toBe('import type { Text } from \'talkwright/data/lang\'\nimport type { UiLang as HouseLang } from \'talkwright/data/uiLang\'\n\nexport const mine: Record<HouseLang, Text> = {}\n')
  })

  it('and imports what is nowhere any more, stays and is named', () => {
    const { lines, text } = migrated({ 'components/Mine.vue': adding('<script setup>\nimport { stageState } from \'../stage/stageState.ts\'\n</script>\n') })
    expect(lines).toContain('SEE TO    components/Mine.vue: it imports stageState of ../stage/stageState.ts, which the engine does not give')
    expect(text('components/Mine.vue')).toContain('../stage/stageState.ts')
  })

  it('under a name that a talk has now is put aside', () => {
    const { lines, text } = migrated({ 'talk.config.ts': adding('mine') })
    expect(text('former/talk.config.ts.txt')).toBe('mine')
    expect(lines).toContain('former    former/talk.config.ts.txt: a talk has a file of this name now; see to it by hand')
  })

  it('in a further language has the engine in its entry', () => {
    expect(migrated({ 'slides.zh.md': adding('---\ntheme: default\n---\n') }).text('slides.zh.md')).toBe('---\ntheme: default\naddons: [talkwright]\n---\n')
  })

  it('is not what commands make', () => {
    expect(migrated({ 'dist/index.html': adding(''), 'node_modules/x/index.js': adding(''), 'out/talk.pdf': adding('') }).staying).toEqual([])
  })
})

describe('what the owner has taken out', () => {
  it('is not put back', () => {
    const { files } = migrated({ 'pages/01-alpha.md': () => undefined, 'README.md': () => undefined })
    expect([files.has('pages/01-alpha.md'), files.has('README.md'), files.has('pages/02-speakers.md')]).toEqual([false, false, true])
  })
})
