import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { createServer } from 'node:http'

/** A page with nothing on it and no policy, into which a frame can be put; `about:blank` takes over the policy of the page before it. */
export interface EmptyPage {
  readonly address: string
  readonly close: () => void
}

export async function serveEmptyPage(): Promise<EmptyPage> {
  const server = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>-</title>'))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
