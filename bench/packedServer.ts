import type { Buffer } from 'node:buffer'
import type { AddressInfo } from 'node:net'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** What is packed already. */
const PACKED = ['.woff2', '.png']

export interface PackedServer {
  readonly address: string
  readonly close: () => void
}

/** Serves a built site on this machine as a host does that packs what it sends with gzip; the page of the folder answers to what is no file. */
export async function servePacked(folder: string): Promise<PackedServer> {
  const known = new Map<string, Buffer>()
  const fileOf = (path: string): string => {
    const file = join(folder, path)
    const page = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file
    return existsSync(page) ? page : join(folder, 'index.html')
  }
  const server = createServer(({ url }, response) => {
    const file = fileOf(decodeURIComponent(new URL(url!, 'http://host').pathname))
    const packs = !PACKED.includes(extname(file))
    const body = known.get(file) ?? (packs ? gzipSync(readFileSync(file), { level: 9 }) : readFileSync(file))
    known.set(file, body)
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': body.length,
      ...(packs ? { 'Content-Encoding': 'gzip' } : {}),
    }).end(body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
