import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { freePort } from '../../verify/engines/freePort.ts'
import { Project } from './project.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 240_000 })

const PAGE = 'pages/00-opening.md'

let project: Project
beforeEach(() => {
  project = new Project()
})
afterEach(() => project.remove())

/** Rehearses, tells what was told as the presenter's view does, if anything, and gives the answers. */
async function rehearse(record: Readonly<Record<string, number>> | undefined, answers: string) {
  const port = await freePort()
  const { child, outcome } = project.start('rehearse', ['--cut', '10', '--port', String(port)], { asks: true })
  const address = `http://localhost:${port}/`
  await vi.waitUntil(async () => fetch(address).then(({ ok }) => ok, () => false), { timeout: 240_000, interval: 200 })
  if (record)
    expect((await fetch(`${address}__rehearsal`, { method: 'POST', body: JSON.stringify(record) })).status).toBe(204)
  child.stdin!.end(answers)
  return outcome
}

it('npm run rehearse shows the new seconds as a diff, and writes them if they are accepted', async () => {
  const before = readFileSync(project.path(PAGE), 'utf8')
  const { status, stdout } = await rehearse({ episode: 61_000 }, '\ny\n')
  expect(status).toBe(0)
  expect(stdout).toContain('-seconds: 45\n+seconds: 60\n')
  expect(stdout).toContain('1 slide changes')
  expect(readFileSync(project.path(PAGE), 'utf8')).toBe(before.replace(/(id: episode\n[\s\S]*?seconds: )45/, (_, head: string) => `${head}60`))
  expect(project.leftovers()).toEqual([])
})

it('it leaves the plan as it is where they are not, and says so where nothing was told', async () => {
  const before = readFileSync(project.path(PAGE), 'utf8')
  expect((await rehearse({ episode: 61_000 }, '\nn\n')).status).toBe(0)
  expect(readFileSync(project.path(PAGE), 'utf8')).toBe(before)
  const { status, stderr } = await rehearse(undefined, '\n')
  expect(status).toBe(1)
  expect(stderr.trim()).toBe('Nothing was rehearsed: open the presenter\'s view and go through the talk.')
})
