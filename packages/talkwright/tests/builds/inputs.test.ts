import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nameOf } from '../../site/builds/recipe.ts'

let place: string
let talk: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'deck-inputs-'))
  talk = join(place, 'talk')
  for (const file of ['slides.md', 'pages/01-one.md', 'data/deck.ts', 'components/Chart.vue', 'setup/main.ts', 'styles/index.css', 'public/favicon.svg', 'package-lock.json', 'packages/tagged-pdf/src/check.ts', '.env'])
    write(file, file)
})
afterEach(() => {
  rmSync(place, { recursive: true, force: true })
  vi.unstubAllEnvs()
})

function write(file: string, text: string): void {
  mkdirSync(dirname(join(talk, file)), { recursive: true })
  writeFileSync(join(talk, file), text)
}

function name(options: Readonly<Record<string, unknown>> = { lang: 'zh', cut: 'full', base: '/' }, folder = talk): string {
  return nameOf({ what: 'entry', options, folders: [folder], isProduct: path => basename(path).startsWith('a-talk.') })
}

describe('the name of a build', () => {
  it('is the same for the same files and options, wherever the folder stands', () => {
    const before = name()
    expect(name()).toBe(before)
    cpSync(talk, join(place, 'elsewhere'), { recursive: true })
    expect(name(undefined, join(place, 'elsewhere'))).toBe(before)
  })

  it.each(['slides.md', 'pages/01-one.md', 'data/deck.ts', 'components/Chart.vue', 'setup/main.ts', 'styles/index.css', 'public/favicon.svg', 'package-lock.json', 'packages/tagged-pdf/src/check.ts', '.env', 'node_modules/.package-lock.json'])('is another when %s is', (file) => {
    const before = name()
    write(file, `${file}, changed`)
    expect(name()).not.toBe(before)
  })

  it('is another when a file comes, goes, or changes its name', () => {
    const names = [name()]
    write('pages/02-two.md', 'two')
    names.push(name())
    rmSync(join(talk, 'pages/02-two.md'))
    write('pages/03-two.md', 'two')
    names.push(name())
    expect(new Set(names).size).toBe(3)
  })

  it.each([{ lang: 'en' }, { cut: '20' }, { base: '/talks/' }, { notes: true }])('is another with %j', (option) => {
    expect(name({ lang: 'zh', cut: 'full', base: '/', ...option })).not.toBe(name())
  })

  it('is another with another Node, and with another environment of what is built', () => {
    const names = [name()]
    vi.stubEnv('VITE_TITLE', 'A talk')
    names.push(name())
    vi.unstubAllEnvs()
    vi.spyOn(process, 'version', 'get').mockReturnValueOnce('v0.1.0')
    names.push(name())
    expect(new Set(names).size).toBe(3)
  })

  it.each(['dist/index.html', 'out/a.pdf', 'tests/a.test.ts', 'packages/tagged-pdf/tests/a.test.ts', '.git/HEAD', 'node_modules/vue/index.js', 'test-results/a.png', 'dist.part-X1/site/index.html', '.probe-1', 'pdfs/a-talk.zh.pdf'])('is the same whatever stands in %s', (file) => {
    const before = name()
    write(file, file)
    // A folder that was not there holds nothing yet.
    expect(name()).toBe(before)
  })

  it('is another when what is shown changes, though it has the name of a product', () => {
    const before = name()
    write('public/a-talk.zh.pdf', 'to be fetched')
    expect(name()).not.toBe(before)
  })

  it('follows links to files and folders, and does not go round in circles', () => {
    mkdirSync(join(place, 'shared'))
    writeFileSync(join(place, 'shared/logo.svg'), 'a logo')
    symlinkSync(join(place, 'shared'), join(talk, 'public/shared'))
    symlinkSync(talk, join(talk, 'public/itself'))
    const before = name()
    writeFileSync(join(place, 'shared/logo.svg'), 'another logo')
    expect(name()).not.toBe(before)
  })
})
