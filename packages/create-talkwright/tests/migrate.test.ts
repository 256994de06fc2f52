import type { Edits } from './formerTalk.ts'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { planTalk, writingOf } from '../src/make.ts'
import { migratingOf } from '../src/migrate/migrate.ts'
import { changeLines } from '../src/update.ts'
import { notes, writeFormer } from './formerTalk.ts'

let folder: string
let file: string
let talk: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deck-migrated-'))
  file = join(folder, 'notes.md')
  talk = join(folder, 'talk')
  writeFileSync(file, notes)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (path: string) => readFileSync(join(talk, path), 'utf8')
const edits: Edits = {
  'pages/01-alpha.md': text => text.replace('\'Alpha\'', '\'Alpha asserts\''),
  'data/alpha.ts': text => text.replace('\'First words.\' }', '\'My words.\' }'),
  'data/deck.ts': text => text.replace('\'T\'', '\'Mine\''),
  'components/LeadLine.vue': text => text.replace('<p ', '<p class="mine" '),
  'setup/main.ts': () => 'mine',
  'mine/mine.bin': () => '\u0000mine',
}
const plainRun = async () => changeLines((await writingOf(planTalk(file, undefined, talk), file, talk)).changes!)

describe('a former talk is brought over', () => {
  it('whole, keeps the old folder beside it, and a second run finds nothing to do', async () => {
    writeFormer(talk, file, edits)
    const { write, before } = await migratingOf(file, talk)
    write()
    expect(readdirSync(folder).sort()).toEqual(['notes.md', 'talk', 'talk.before'])
    expect(before).toBe(`${talk}.before`)
    expect(readdirSync(talk).sort()).toEqual(['.generated', '.gitignore', '.npmrc', 'README.md', 'components', 'data', 'former', 'mine', 'package-lock.json', 'package.json', 'pages', 'slides.md', 'talk.config.ts', 'tests', 'tsconfig.json', 'vendor'])
    expect([read('pages/01-alpha.md'), read('data/alpha.ts'), read('talk.config.ts'), read('mine/mine.bin')]).toEqual([expect.stringContaining('Alpha asserts'), expect.stringContaining('My words.'), expect.stringContaining('Mine'), '\u0000mine'])
    expect(existsSync(join(before, 'setup/main.ts'))).toBe(true)
    expect(await plainRun()).toEqual([])
  })

  it('after which edits and changes of the notes merge', async () => {
    writeFormer(talk, file, edits)
    const { write } = await migratingOf(file, talk)
    write()
    writeFileSync(file, notes.replace('- two', '- two\n- three'))
    const { changes, write: update } = await writingOf(planTalk(file, undefined, talk), file, talk)
    update()
    expect(changeLines(changes!).filter(line => line.startsWith('CONFLICT'))).toEqual([])
    expect(read('data/alpha.ts')).toMatch(/My words\.[\s\S]*three/)
  })

  it('of the document that it holds, where the notes have changed since', async () => {
    writeFormer(talk, file)
    writeFileSync(file, notes.replace('- two', '- two\n- three'))
    const { write, lines } = await migratingOf(file, talk)
    write()
    expect(lines.at(-1)).toMatch(/^next {6}notes\.md has changed since the talk was made/)
    expect(read('data/alpha.ts')).not.toContain('three')
    expect(await plainRun()).toContain('changed   data/alpha.ts')
  })

  it('with its repository and its links, and without what is installed', async () => {
    writeFormer(talk, file, { '.git/HEAD': () => 'ref', 'node_modules/x.js': () => '' })
    symlinkSync('../notes.md', join(talk, 'link.md'))
    const { write } = await migratingOf(file, talk)
    write()
    expect([read('.git/HEAD'), read('link.md'), existsSync(join(talk, 'node_modules'))]).toEqual(['ref', notes, false])
  })

  it('only when it is told to', async () => {
    writeFormer(talk, file, edits)
    const before = readdirSync(talk)
    expect((await migratingOf(file, talk)).lines).toContainEqual(expect.stringMatching(/^kept {6}pages\/01-alpha\.md$/))
    expect([readdirSync(folder).sort(), readdirSync(talk)]).toEqual([['notes.md', 'talk'], before])
  })
})

describe('what cannot be brought over is told in a line, and nothing is written', () => {
  it.each<[string, () => void, RegExp]>([
    ['a folder that is not there', () => {}, /talk holds no talk of the former generator \(it has no generated\.json\): leave --migrate out/],
    ['a folder without such a talk', () => mkdirSync(talk), /leave --migrate out/],
    ['a file', () => writeFileSync(talk, 'mine'), /leave --migrate out/],
    ['a damaged manifest', () => {
      mkdirSync(talk)
      writeFileSync(join(talk, 'generated.json'), '{')
    }, /generated\.json is damaged/],
    ['a manifest that names a file outside', () => {
      mkdirSync(talk)
      writeFileSync(join(talk, 'generated.json'), JSON.stringify({ document: 'data/source/notes.en.md', files: { '../notes.md': 'x' } }))
    }, /names "\.\.\/notes\.md", which is no file in the talk's folder/],
    ['a place for the old folder that is taken', () => {
      writeFormer(talk, file)
      mkdirSync(`${talk}.before`)
    }, /talk\.before is there already, where the old folder is to stay: move it away/],
    ['what a run that was stopped has left', () => {
      writeFormer(talk, file)
      renameSync(talk, `${talk}.before`)
    }, /talk is not there, and .*talk\.before is, .*: rename it back/],
    ['a package.json that is none', () => writeFormer(talk, file, { 'package.json': () => '{' }), /talk\/package\.json is damaged/],
  ])('%s', async (_, prepare, message) => {
    prepare()
    const before = readdirSync(folder)
    await expect(migratingOf(file, talk)).rejects.toThrow(message)
    expect(readdirSync(folder)).toEqual(before)
  })

  it('a file that cannot be written, in which case the talk stays as it was', async () => {
    writeFormer(talk, file, { mine: () => 'mine' })
    const { write } = await migratingOf(file, talk)
    rmSync(join(talk, 'mine'))
    expect(write).toThrow(/mine/)
    expect(readdirSync(folder).sort()).toEqual(['notes.md', 'talk'])
    expect(existsSync(join(talk, 'generated.json'))).toBe(true)
  })
})
