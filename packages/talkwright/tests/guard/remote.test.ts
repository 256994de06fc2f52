import type { RunningCommand } from '../cli/project.ts'
import type { Answer, Stranger } from './stranger.ts'
import { globSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchBrowser } from '../../browser/launch.ts'
import { freePort } from '../../verify/engines/freePort.ts'
import { COOKIE } from '../../vite/guard/sessions.ts'
import { Project } from '../cli/project.ts'
import { ask, makeStranger, SOCKET } from './stranger.ts'

vi.setConfig({ testTimeout: 400_000, hookTimeout: 400_000 })

const PASSWORD = 'open-sesame-7'
let project: Project
let talk: RunningCommand
let port: number
let stranger: Stranger
let output = ''
const pages = () => globSync('pages/*.md', { cwd: project.folder }).map(file => readFileSync(project.path(file), 'utf8')).join('\n')
let before: string

beforeAll(async () => {
  project = new Project()
  before = pages()
  port = await freePort()
  stranger = await makeStranger([port, port + 1])
  talk = project.start('start', ['--cut', '10', '--port', String(port), '--remote', PASSWORD], { env: stranger.env })
  talk.child.stdout!.on('data', chunk => output += chunk)
  await vi.waitUntil(async () => (await Promise.all([ask(port, '/'), ask(port + 1, '/')])).every(({ status }) => status === 200), { timeout: 300_000, interval: 300 })
  await vi.waitUntil(() => output.includes('/__deck/watch?t='), { timeout: 60_000 })
})
afterAll(async () => {
  talk?.child.kill('SIGTERM')
  await talk?.outcome
  await stranger?.close()
  project.remove()
})

const json = (body: string, headers = {}) => ({ method: 'POST', body, headers: { 'Content-Type': 'text/plain', 'Content-Length': String(body.length), ...headers } })
const html = { headers: { Accept: 'text/html' } }
const lead = (name: string): string => new RegExp(`http://\\S+(/__deck/${name}\\S+)`).exec(output)![1]!
const cookieOf = ({ headers }: Answer): string => headers['set-cookie']![0]!.split(';')[0]!

/** What a stranger in the network tries, each refused with nothing of the talk in the answer. */
const TRIED: readonly (readonly [string, Parameters<typeof ask>[2]?])[] = [
  ['/', html],
  ['/1', html],
  ['/presenter/1', html],
  ['/presenter/1?password=open-sesame-7', html],
  ['/entry?password=open-sesame-7', html],
  ['/', {}],
  ['/', { method: 'HEAD' }],
  ['/', { method: 'OPTIONS' }],
  ['/', { method: 'PUT' }],
  ['/', { method: 'DELETE' }],
  ['/@slidev/configs'],
  ['/@slidev/slides'],
  ['/@slidev/slides/2/frontmatter'],
  ['/@slidev/slides/2/md'],
  ['/@slidev/titles.md'],
  ['/__slidev/slides/2.json'],
  ['/__slidev/slides/%32.json'],
  ['//__slidev/slides/2.json'],
  ['/pages/01-predictions.md?raw'],
  ['/pages/01-predictions.md'],
  ['/package.json'],
  ['/slides.md'],
  ['/data/ui.ts'],
  ['/@fs/etc/passwd?raw'],
  ['/@fs//etc/passwd'],
  ['/@id/__x00__virtual:x'],
  ['/@vite/client'],
  ['/@vite/env'],
  ['/node_modules/.vite/zh/deps/_metadata.json'],
  ['/.git/config'],
  ['/%2e%2e/%2e%2e/etc/passwd'],
  ['/..%252fetc/passwd'],
  ['/%00'],
  ['/%'],
  ['/\\etc\\passwd'],
  ['http://localhost/@slidev/configs'],
  ['/__open-in-editor?file=/etc/passwd'],
  ['/__open-in-editor%3ffile=x'],
  ['/__mcp', json('{}')],
  ['/__unocss'],
  ['/__inspect/'],
  ['/data/episode.csv'],
  ['/favicon.svg'],
  ['/@server-reactive/nav'],
  ['/@server-ref/nav/page'],
  ['/@server-ref/__proto__/polluted', json('{"data":1}')],
  ['/@server-reactive/nav', json('{"patch":{"page":7}}')],
  ['/@server-reactive/nav', json('{"patch":{"page":7}}', { Origin: 'http://evil.example' })],
  ['/@server-ref/snapshots', json('{"data":"x"}')],
  ['/__slidev/slides/3.json', json('{"note":"owned","content":"# owned"}')],
  ['/__rehearsal', json('{"cover":1}')],
  ['/', { headers: { Host: 'evil.example', Accept: 'text/html' } }],
  ['/', { headers: { Cookie: `${COOKIE}=presenter.x.y`, Accept: 'text/html' } }],
  ['/@slidev/configs', { headers: { Cookie: `${COOKIE}=presenter.x.` } }],
  ['/@slidev/configs', { headers: { 'X-Forwarded-For': '127.0.0.1' } }],
  ['/__deck/present?t=', {}],
  ['/__deck/watch?t=x', {}],
  ['/__deck/enter', json('password=wrong')],
  ['/__deck/enter', { method: 'POST', headers: { 'Transfer-Encoding': 'chunked' }, body: 'password=x' }],
  ['/', { headers: SOCKET }],
  ['/', { headers: { ...SOCKET, Origin: 'http://evil.example' } }],
  ['/?token=x', { headers: { ...SOCKET, 'Sec-WebSocket-Protocol': 'vite-hmr' } }],
]

describe.runIf(process.platform === 'linux')('npm start -- --remote', () => {
  it.each(TRIED.map(([path, options = {}]) => [path, options] as const))('a stranger in the network gets nothing from %s %j', async (path, options) => {
    for (const server of [port, port + 1]) {
      const { status, body } = await stranger.ask(server, path, options)
      expect([0, 400, 401, 403, 405, 411, 429]).toContain(status)
      expect(body === '' || body.length < 80 || body.includes('action="/__deck/enter"')).toBe(true)
      expect(body).not.toContain(PASSWORD)
    }
  })

  /** What a page of another site, or of another port of this machine, has a browser of the presenter send. */
  it.each<readonly [string, Parameters<typeof ask>[2]]>([
    ['/__slidev/slides/3.json', json('{"note":"owned"}', { 'Origin': 'http://evil.example', 'Sec-Fetch-Site': 'cross-site' })],
    ['/__slidev/slides/3.json', json('{"note":"owned"}', { Origin: 'http://localhost:9999' })],
    ['/__slidev/slides/3.json', json('{"note":"owned"}')],
    ['/@server-reactive/nav', json('{"patch":{"page":7}}', { Origin: 'http://evil.example' })],
    ['/@server-reactive/nav', json('{"patch":{"page":7}}', { 'Sec-Fetch-Site': 'same-site' })],
    ['/__open-in-editor?file=/etc/passwd', { headers: { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'image' } }],
    ['/__open-in-editor?file=/etc/passwd', {}],
    ['/@slidev/configs', { headers: { Origin: 'http://localhost:9999' } }],
    ['/', { headers: { Host: 'evil.example' } }],
    ['/', { headers: { ...SOCKET, Origin: 'http://evil.example' } }],
  ])('nor does a page of another site from %s %j', async (path, options) => {
    expect((await ask(port, path, options)).status).toBe(403)
  })

  it('wrong passwords are answered more and more slowly, and a right one is not looked at meanwhile', async () => {
    const enter = (password: string) => stranger.ask(port, '/__deck/enter', json(`password=${password}`))
    await vi.waitUntil(async () => (await enter('nope')).status === 401, { timeout: 100_000, interval: 500 })
    const { status, headers } = await enter(PASSWORD)
    expect(status).toBe(429)
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  })

  it('the password stands in no process that it started, and in no file of the servers\' clients', async () => {
    const commandLines = talk.processes().map(pid => readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
    expect(commandLines.length).toBeGreaterThan(2)
    expect(commandLines.filter(line => line.includes(PASSWORD))).toEqual([])
    for (const path of ['/', '/@slidev/configs', '/@vite/client', '/@vite/env'])
      expect((await ask(port, path)).body).not.toContain(PASSWORD)
    expect(output).not.toContain(PASSWORD)
  })

  it('the audience sees slides and no notes, and moves nothing', async () => {
    const cookie = cookieOf(await stranger.ask(port, lead('watch')))
    const as = (path: string, options: Parameters<typeof ask>[2] = {}) => stranger.ask(port, path, { ...options, headers: { ...options.headers, Cookie: cookie } as Record<string, string> })
    expect((await as('/')).status).toBe(200)
    expect((await as('/', { headers: SOCKET })).status).toBe(101)
    for (const path of ['/presenter/1', '/__slidev/slides/2.json', '/pages/01-predictions.md?raw', '/pages/01-predictions.md', '/package.json', '/data/source/notes.zh.md'])
      expect((await as(path)).status, path).toBe(403)
    expect((await as('/@server-reactive/nav', json('{"patch":{"page":7}}'))).status).toBe(403)
    const { noteHTML } = JSON.parse((await ask(port, '/__slidev/slides/2.json')).body) as { noteHTML: string }
    const { status, body } = await as('/pages/00-opening.md__slidev_2.frontmatter?import', { headers: { 'Accept': '*/*', 'Sec-Fetch-Dest': 'script' } })
    expect(status).toBe(200)
    expect(body).toContain('frontmatterData')
    expect(noteHTML.length).toBeGreaterThan(10)
    expect(body).not.toMatch(/"note(?:HTML)?":/)
  })

  it('the link for the phone opens the presenter\'s view at once, and only once; the audience follows', async () => {
    const away = await stranger.port(port)
    const browser = await launchBrowser()
    try {
      const [audience, phone] = await Promise.all([browser.newContext(), browser.newContext()].map(async context => (await context).newPage()))
      const origin = `http://127.0.0.1:${away.port}`
      await audience!.goto(origin + lead('watch'))
      await audience!.locator('.stage-layer').waitFor({ state: 'attached', timeout: 200_000 })
      const link = origin + lead('present')
      await phone!.goto(link)
      await phone!.locator('.presenter-page').waitFor({ timeout: 200_000 })
      expect(new URL(phone!.url()).search).toBe('')
      await phone!.keyboard.press('ArrowDown')
      await audience!.waitForURL(url => url.pathname === '/episode', { timeout: 100_000 })
      await phone!.keyboard.press('b')
      await audience!.locator('.black-screen').waitFor({ timeout: 100_000 })
      const late = await (await browser.newContext()).newPage()
      await late.goto(link)
      await late.locator('input[type=password]').waitFor()
      await late.goto(`${origin}/presenter/1`)
      await late.locator('input[type=password]').waitFor()
    }
    finally {
      await browser.close()
      away.close()
    }
  })

  it('after all of it the pages are as they were', () => expect(pages()).toBe(before))
})
