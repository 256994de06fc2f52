import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { anywhere } from '../../site/place.ts'
import { serveFolder } from '../../site/serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck-serve-'))
const outside = mkdtempSync(join(tmpdir(), 'deck-outside-'))
let server: Awaited<ReturnType<typeof serveFolder>>
beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), 'x')
  writeFileSync(join(folder, 'ten.txt'), '0123456789')
  writeFileSync(join(outside, 'secret.html'), 'secret')
  symlinkSync(join(outside, 'secret.html'), join(folder, 'out.html'))
  symlinkSync(outside, join(folder, 'away'), 'junction')
  symlinkSync(join(folder, 'ten.txt'), join(folder, 'in.txt'))
  server = await serveFolder(folder, anywhere, 0, true)
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
  rmSync(outside, { recursive: true })
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

function answerTo(path: string, headers: Readonly<Record<string, string>> = {}): Promise<{ readonly status: number, readonly body: string }> {
  const { hostname, port } = new URL(server.address('zh'))
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (answer) => {
      let body = ''
      answer.on('data', chunk => body += chunk).on('end', () => resolve({ status: answer.statusCode!, body }))
    }).on('error', reject).end()
  })
}

it.each<readonly [string, string, Readonly<Record<string, string>>, number, string]>([
  ['a file', '/ten.txt', {}, 200, '0123456789'],
  ['a file by its whole address, as a proxy asks', 'http://localhost/ten.txt', {}, 200, '0123456789'],
  ['another host by its whole address', 'http://evil.example/ten.txt', {}, 404, ''],
  ['a range', '/ten.txt', { range: 'bytes=2-4' }, 206, '234'],
  ['a range that is none', '/ten.txt', { range: 'bytes=a-b' }, 200, '0123456789'],
  ['a range of no known kind', '/ten.txt', { range: 'lines=1-2' }, 200, '0123456789'],
  ['a link within the site', '/in.txt', {}, 200, '0123456789'],
  ['a link that leads out of it', '/out.html', {}, 404, ''],
  ['the same without its ending', '/out', {}, 404, ''],
  ['a folder that leads out of it', '/away/secret.html', {}, 404, ''],
  ['the same, encoded', '/%61way/secret.html', {}, 404, ''],
])('who asks for %s gets what a site gives, and nothing from outside', async (_, path, headers, status, body) => {
  expect(await answerTo(path, headers)).toEqual({ status, body })
})
