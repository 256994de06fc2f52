import process from 'node:process'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { launchBrowser } from '../../browser/launch.ts'
import { freePort } from './freePort.ts'
import { Project } from './project.ts'

vi.setConfig({ testTimeout: 150_000 })

let project: Project
beforeAll(() => {
  project = new Project()
})
afterAll(() => project.remove())

it.runIf(process.platform === 'linux')('npm start serves the talk and its presenter\'s view, and ends with everything that it began', async () => {
  const port = await freePort()
  const { child, outcome, processes } = project.start('start', ['--lang', 'en', '--port', String(port)])
  const answer = (path: string) => fetch(`http://localhost:${port}/${path}`).then(response => response.text(), () => '')
  await vi.waitUntil(async () => (await answer('')).includes('<title>State of AI in 2026</title>'), { timeout: 60_000, interval: 200 })
  expect(await answer('presenter/')).toContain('<div id="app">')
  child.kill('SIGTERM')
  expect((await outcome).status).toBe(143)
  await vi.waitUntil(() => processes().length === 0, { timeout: 5000 })
  expect(project.leftovers()).toEqual([])
})

it.runIf(process.platform === 'linux')('with --remote another machine presents, if it knows the password, and the audience’s window follows', async () => {
  const port = await freePort()
  const { child, outcome } = project.start('start', ['--cut', '10', '--port', String(port), '--remote', 'sesame'])
  const browser = await launchBrowser()
  try {
    await vi.waitUntil(async () => fetch(`http://localhost:${port}/`).then(({ ok }) => ok, () => false), { timeout: 60_000, interval: 200 })
    const [audience, phone] = await Promise.all([browser.newContext(), browser.newContext()].map(async context => (await context).newPage()))
    phone!.on('dialog', dialog => void dialog.dismiss())
    await audience!.goto(`http://localhost:${port}/1`)
    await audience!.locator('.stage-layer').waitFor({ state: 'attached', timeout: 60_000 })
    await phone!.goto(`http://127.0.0.1:${port}/presenter/1`)
    await phone!.waitForURL(url => !url.pathname.startsWith('/presenter'))
    await phone!.goto(`http://127.0.0.1:${port}/presenter/1?password=sesame`)
    await phone!.locator('.presenter-page').waitFor()
    await phone!.keyboard.press('ArrowDown')
    await audience!.waitForURL(url => url.pathname === '/episode')
    await phone!.keyboard.press('b')
    await audience!.locator('.black-screen').waitFor()
    await audience!.reload()
    await audience!.locator('#slide-content #episode').waitFor({ timeout: 60_000 })
  }
  finally {
    await browser.close()
    child.kill('SIGTERM')
    await outcome
  }
})
