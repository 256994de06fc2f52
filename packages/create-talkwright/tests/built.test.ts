import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { engine, root } from 'talkwright/talk/root'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { planTalk, writingOf } from '../src/make.ts'
import { fixtureFile, fixtures } from './plans.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deck-talks-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

async function made(name: typeof fixtures[number], talk: string) {
  const target = join(folder, talk)
  const { write } = await writingOf(planTalk(fixtureFile(name), undefined, target), fixtureFile(name), target)
  write()
  symlinkSync(join(root, 'node_modules'), join(target, 'node_modules'))
  return (command: string, ...args: string[]) => {
    // The talk is told nothing of the tests in which it is made.
    const { VITEST: _, NODE_ENV: __, ...env } = process.env
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(engine, 'cli', command), ...args], { cwd: target, env, encoding: 'utf8' })
    return { status, output: stdout + stderr }
  }
}

// Its types and lint, its coverage, its PDF with all checks, and the slide linter in both themes.
it.each(fixtures)('the talk of %s passes its own "npm test" as it is made', async (name) => {
  const run = await made(name, name)
  const { status, output } = run('test.ts')
  expect(output.split('\n').slice(-40).join('\n')).toMatch(/\n\d+ passed, 0 failed\n$/)
  expect(status).toBe(0)
}, 600_000)

it('a further language leaves gaps that the compiler and a build name, each with its place', async () => {
  const run = await made('comparison', 'two-languages')
  expect(run('add-language.ts', 'zh').status).toBe(0)
  const { status, output } = run('check.ts')
  expect(status).toBe(1)
  expect(output).toMatch(/data\/leafpad\.ts\(\d+,\d+\): error TS\d+: Property 'zh' is missing/)
  expect(output).toMatch(/data\/sections\.ts\(\d+,\d+\): error/)
  const build = run('build.ts')
  expect(build.status).toBe(1)
  expect(build.output).toMatch(/pages\/04-leafpad\.md:\d+: no title in "zh"/)
  expect(run('add-language.ts', 'zh')).toMatchObject({ status: 1, output: 'The deck is in en and zh already.\n' })
}, 600_000)
