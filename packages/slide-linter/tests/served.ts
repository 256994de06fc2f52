import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import sirv from 'sirv'

export interface Served {
  /** With a closing slash. */
  readonly address: string
  readonly close: () => void
}

/** Serves a folder on this machine; the one page of a built deck answers to all addresses that are no files. */
export async function serve(folder: string, single = false): Promise<Served> {
  const handle = sirv(folder, { single, dev: true })
  const server = createServer((request, response) => handle(request, response, () => void response.writeHead(404).end()))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
