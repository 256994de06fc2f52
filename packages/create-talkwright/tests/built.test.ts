import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { installPacked } from './installed.ts'
import { fixtureFile, fixtures } from './plans.ts'

/** The talks of these are tried whole; the others by what reads their files alone. */
const whole: readonly string[] = ['minutes', 'mixed']

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deck-talks-'))
  await installPacked(folder)
}, 240_000)
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

function run(program: string, cwd: string, ...args: string[]) {
  // The talk is told nothing of the tests in which it is made.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'node_modules', program), ...args], { cwd, env, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

/** Makes a talk with the installed generator, outside of any project, and gives the commands of its installed engine. */
function made(name: typeof fixtures[number], talk: string) {
  expect(run('create-talkwright/bin/create-talkwright.mjs', folder, fixtureFile(name), talk)).toMatchObject({ status: 0 })
  symlinkSync(join(folder, 'node_modules'), join(folder, talk, 'node_modules'))
  return (...args: string[]) => run('talkwright/bin/talkwright.mjs', join(folder, talk), ...args)
}

// Its types and lint, its coverage, its PDF with all checks, and the slide linter in both themes.
it.each(fixtures.filter(name => whole.includes(name)))('the talk of %s passes its own "npm test" as it is made, with the engine installed', (name) => {
  const { status, output } = made(name, name)('test')
  expect(output.split('\n').slice(-40).join('\n')).toMatch(/\n\d+ passed, 0 failed\n$/)
  expect(status).toBe(0)
}, 600_000)

it.each(fixtures.filter(name => !whole.includes(name)))('the talk of %s passes types, lint and the tests of its words', (name) => {
  const { status, output } = made(name, name)('test', 'types', 'lint', 'units')
  expect(output.split('\n').slice(-40).join('\n')).toMatch(/\n\d+ passed, 0 failed\n$/)
  expect(status).toBe(0)
}, 600_000)

it('a further language leaves gaps that the compiler and a build name, each with its place: the settings first, then the slides', () => {
  const talkwright = made('comparison', 'two-languages')
  expect(talkwright('add-language', 'zh').status).toBe(0)
  const { status, output } = talkwright('check')
  expect(status).toBe(1)
  expect(output).toMatch(/data\/leafpad\.ts\(\d+,\d+\): error TS\d+: Property 'zh' is missing/)
  expect(output).toMatch(/data\/sections\.ts\(\d+,\d+\): error/)
  const settings = talkwright('build')
  expect(settings.status).toBe(1)
  expect(settings.output).toMatch(/^talk\.config\.ts: "title" has no text in "zh"/)
  const config = join(folder, 'two-languages', 'talk.config.ts')
  writeFileSync(config, readFileSync(config, 'utf8').replaceAll(/\{ en: ('(?:[^'\\]|\\.)*') \}/g, '{ en: $1, zh: $1 }'))
  const build = talkwright('build')
  expect(build.status).toBe(1)
  expect(build.output).toMatch(/pages\/04-leafpad\.md:\d+: no title in "zh"/)
  expect(talkwright('add-language', 'zh')).toMatchObject({ status: 1, output: 'The deck is in en and zh already.\n' })
}, 600_000)
