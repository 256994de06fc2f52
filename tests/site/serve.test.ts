import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { anywhere } from '../../site/place.ts'
import { serveFolder } from '../../site/serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck-serve-'))
let server: Awaited<ReturnType<typeof serveFolder>>
beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), 'x')
  server = await serveFolder(folder, anywhere, 0, true)
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

function status(method: string, host?: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(new URL('/', server.address('zh')), { method, headers: host ? { host } : {} }, answer => resolve(answer.resume().statusCode)).on('error', reject).end()
  })
}

it.each([
  ['GET', undefined, 200],
  ['HEAD', 'localhost:4173', 200],
  ['GET', 'evil.example', 403],
  ['GET', 'localhost.evil.example', 403],
  ['POST', undefined, 405],
] as const)('a served site answers %s with the host %s by %i', async (method, host, expected) => {
  expect(await status(method, host)).toBe(expected)
})
