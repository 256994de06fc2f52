import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { peerFaults } from '../../author/settings/peerFaults.ts'
import { engine, root } from '../../talk/root.ts'

const SOUND = `export default {
  title: { en: 'A talk' }, shortTitle: { en: 'A talk' }, fileName: 'a-talk', languages: ['en'], documentLanguage: 'en',
  quotesAreParaphrases: false, lengths: [], acts: {}, chapters: [], speakers: {},
}
`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deck-settings-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}

function run(program: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, VITEST: undefined, NODE_ENV: undefined, NO_COLOR: '1', FORCE_COLOR: undefined } })
  return { status, stdout, stderr }
}

const talkwright = join(engine, 'bin/talkwright.mjs')

describe('the command line', () => {
  it.each([
    ['that has no default export', 'export const talk = {}\n', 'talk.config.ts: it has no default export; write export default defineTalk({ … }).'],
    ['that is no TypeScript', 'export default {\n  title: {,\n}\n', 'talk.config.ts cannot be read: Unexpected token `,`. Expected identifier, string literal, numeric literal or [ for the computed key (talk.config.ts:2); correct it there.'],
    ['that imports what there is not', 'import { acts } from \'./data/chapters.ts\'\n\nexport default { acts }\n', 'talk.config.ts cannot be read: Cannot find module \'data/chapters.ts\' imported from talk.config.ts; correct it there.'],
    ['that fails', 'const chapters = undefined\nexport default { chapters: chapters.length }\n', 'talk.config.ts cannot be read: Cannot read properties of undefined (reading \'length\') (talk.config.ts:2); correct it there.'],
    ['with an unknown key', SOUND.replace('fileName', 'fileNam'), 'talk.config.ts: "fileNam" is no setting; did you mean "fileName"?\ntalk.config.ts: "fileName" is missing; add it.'],
    ['whose document is not there', SOUND, 'talk.config.ts: "documentLanguage" is "en", but there is no data/source/notes.en.md; put the document there.'],
  ])('says of a talk.config.ts %s what to do, without a trace', (_, config, line) => {
    write('talk.config.ts', config)
    expect(run(talkwright, 'build')).toEqual({ status: 1, stdout: '', stderr: `${line}\n` })
  })

  it('says of a folder that holds no talk what to do, without a trace', () => {
    expect(run(talkwright, 'build')).toEqual({ status: 1, stdout: '', stderr: `There is no talk.config.ts and no slides.md in ${folder}: run this in the folder of a talk.\n` })
  })
})

it('slidev itself ends with the line of a wrong talk.config.ts, without a trace', () => {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  write('slides.md', '---\nlang: en\ntheme: default\naddons: [talkwright]\n---\n\n# A talk\n')
  write('talk.config.ts', SOUND.replace('[\'en\']', '[]'))
  const { status, stderr } = run(join(root, 'node_modules/@slidev/cli/bin/slidev.mjs'), 'build')
  expect([status, stderr]).toEqual([1, 'talk.config.ts: "languages" is []; write a list of one language or more, of "zh", "en".\n'])
})

describe('a package that the engine works with', () => {
  const engineWith = (peers: Readonly<Record<string, string>>) => {
    write('engine/package.json', JSON.stringify({ version: '1.0.0', peerDependencies: peers }))
    return join(folder, 'engine')
  }

  it('is named with its command where it is not installed', () => {
    expect(peerFaults(folder, engineWith({ 'not-there': '1.2.3' }))).toEqual(['talkwright works with not-there 1.2.3, which is not installed: run npm install not-there@1.2.3.'])
  })

  it('is named where it is a Slidev of another major', () => {
    write('node_modules/@slidev/cli/package.json', '{ "name": "@slidev/cli", "version": "54.1.0" }')
    expect(peerFaults(folder, engineWith({ '@slidev/cli': '53.0.0' }))).toEqual(['talkwright works with @slidev/cli 53.0.0, and 54.1.0 is installed: run npm install @slidev/cli@53.0.0, or take a talkwright that fits yours.'])
  })

  it('is passed over where it is a later Slidev of the same major', () => {
    write('node_modules/@slidev/cli/package.json', '{ "name": "@slidev/cli", "version": "53.4.0" }')
    expect(peerFaults(folder, engineWith({ '@slidev/cli': '53.0.0' }))).toEqual([])
  })

  it('is there for the talk of this project', () => {
    expect(peerFaults(root, engine)).toEqual([])
  })
})
