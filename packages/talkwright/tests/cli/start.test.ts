import process from 'node:process'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { freePort } from '../../verify/engines/freePort.ts'
import { Project } from './project.ts'

vi.setConfig({ testTimeout: 300_000 })

let project: Project
beforeAll(() => {
  project = new Project()
})
afterAll(() => project.remove())

it.runIf(process.platform === 'linux')('npm start serves the talk and its presenter\'s view, and ends with everything that it began', async () => {
  const port = await freePort()
  const { child, outcome, processes } = project.start('start', ['--lang', 'en', '--port', String(port)])
  const answer = (path: string) => fetch(`http://localhost:${port}/${path}`).then(response => response.text(), () => '')
  await vi.waitUntil(async () => (await answer('')).includes('<title>State of AI in 2026</title>'), { timeout: 240_000, interval: 200 })
  expect(await answer('presenter/')).toContain('<div id="app">')
  child.kill('SIGTERM')
  expect((await outcome).status).toBe(143)
  await vi.waitUntil(() => processes().length === 0, { timeout: 60_000 })
  expect(project.leftovers()).toEqual([])
})

it.runIf(process.platform === 'linux')('of two that begin in the same moment one presents in both languages, and the other ends with one line', async () => {
  const port = await freePort()
  const both = [1, 2].map(() => project.start('start', ['--port', String(port)]))
  const loser = await Promise.race(both.map(running => running.outcome.then(() => running)))
  const winner = both.find(running => running !== loser)!
  expect(await loser.outcome).toEqual({ status: 1, stdout: '', stderr: `Port ${port} is taken: choose another with --port.\n` })
  for (const each of [port, port + 1])
    await vi.waitUntil(() => fetch(`http://localhost:${each}/`).then(({ ok }) => ok, () => false), { timeout: 240_000, interval: 200 })
  winner.child.kill('SIGTERM')
  const { status, stderr } = await winner.outcome
  expect([status, stderr]).toEqual([143, ''])
  expect(project.leftovers()).toEqual([])
})
