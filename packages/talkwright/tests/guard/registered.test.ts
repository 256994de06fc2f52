import type { ViteDevServer } from 'vite'
import { request } from 'node:http'
import process from 'node:process'
import { createServer, resolveOptions } from '@slidev/cli'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { CUT_VARIABLE } from '../../author/deck/cut.ts'
import { freePort } from '../../verify/engines/freePort.ts'
import { registered } from '../../vite/guard/registered.ts'
import { SHARED_STATE } from '../../vite/guard/targets.ts'
import { Project } from '../cli/project.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

let project: Project
let server: ViteDevServer
let port: number
beforeAll(async () => {
  project = new Project()
  process.env[CUT_VARIABLE] = '10'
  port = await freePort()
  server = await createServer(await resolveOptions({ entry: project.path('slides.md') }, 'dev'), { server: { port, host: '127.0.0.1' }, logLevel: 'silent' })
  await server.listen()
})
afterAll(async () => {
  await server?.close()
  project.remove()
})

/** What has been looked at; a new one is looked at, and guarded where it has to be, before it is put on this list. */
const KNOWN: readonly string[] = [
  '/ guardHandler',
  '/ viteRejectInvalidRequestMiddleware',
  '/ hostValidationMiddleware',
  '/ (unnamed)',
  '/ (unnamed)',
  '/ (unnamed)',
  '/ (unnamed)',
  '/ (unnamed)',
  '/__unocss (unnamed)',
  '/ nodeMiddleware',
  '/ publicFile',
  '/data (unnamed)',
  '/ viteCachedTransformMiddleware',
  '/__open-in-editor launchEditorMiddleware',
  '/ viteHMRPingMiddleware',
  '/ viteServePublicMiddleware',
  '/ viteTransformMiddleware',
  '/ viteServeRawFsMiddleware',
  '/ viteServeStaticMiddleware',
  '/ viteHtmlFallbackMiddleware',
  '/ (unnamed)',
  '/ viteIndexHtmlMiddleware',
  '/ vite404Middleware',
  '/ viteErrorMiddleware',
]

function post(path: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method: 'POST', headers: { 'Content-Length': body.length } }, (response) => {
      response.resume()
      resolve(response.statusCode!)
    }).on('error', reject).end(body)
  })
}

it('the guard is the first handler, and the server has no handler or socket that is not on the list', () => {
  const { handlers, sockets } = registered(server)
  expect(handlers).toEqual(KNOWN)
  expect(sockets).toBe(2)
})

it('slidev shares no state between windows but what the guard knows', async () => {
  const read = await Promise.all(SHARED_STATE.map(async address => server.transformRequest(address)))
  expect(read.every(Boolean)).toBe(true)
  const names = server.config.plugins.filter(({ name }) => /server-ref/.test(name)).map(({ name }) => name)
  expect(names).toEqual(['vite-plugin-vue-server-ref'])
})

it.each([
  ['/@server-ref/__proto__/polluted', '{"data":"x"}', 403],
  ['/@server-reactive/nav/__proto__/polluted', '{"data":"x"}', 403],
  ['/@server-reactive/nav/constructor/prototype/polluted', '{"data":"x"}', 403],
  ['/@server-reactive/nav?diff', '{"data":"x"}', 403],
  ['/@server-reactive/%6eav', '{"patch":{}}', 403],
  ['/@server-reactive/nav', '{"patch":{"__proto__":{"polluted":"x"}}}', 400],
  ['/@server-reactive/nav', '{"patch":{"\\u005f_proto__":{"polluted":"x"}}}', 400],
  ['/@server-reactive/nav', '{"patch":{"timer":{"constructor":{"prototype":{"polluted":"x"}}}}}', 400],
  ['/@server-reactive/nav', '{"patch":', 400],
  ['/@server-reactive/nav', '[1]', 400],
  ['/@server-reactive/nav', 'null', 400],
  ['/@server-reactive/nav', '{"patch":{"page":2}}', 200],
])('a write to %s of %s leaves the server\'s prototype as it is', async (path, body, status) => {
  expect(await post(path, body)).toBe(status)
  expect(({} as { polluted?: string }).polluted).toBeUndefined()
})
