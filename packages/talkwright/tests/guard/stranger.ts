import type { IncomingHttpHeaders, OutgoingHttpHeaders, RequestOptions } from 'node:http'
import type { AddressInfo } from 'node:net'
import { request } from 'node:http'
import { connect, createServer } from 'node:net'
import { FOREIGN_VARIABLE } from '../../vite/guard/settings.ts'
import { makeNamespace } from './namespace.ts'
import { passOn } from './passOn.ts'

/** An address of this machine that the guard is told to take for another's. */
const FOREIGN = '127.0.0.2'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Asks a server as a program does that says what it likes; a socket that is opened counts as 101, one that is cut off as 0. */
export function ask(port: number, path: string, { body, ...options }: RequestOptions & { body?: string } = {}): Promise<Answer> {
  return new Promise((resolve) => {
    const asked = request({ host: '127.0.0.1', port, path, agent: false, ...options }, (response) => {
      let text = ''
      response.on('data', chunk => text += chunk)
      response.on('close', () => resolve({ status: response.statusCode!, headers: response.headers, body: text }))
    })
    asked.on('upgrade', (response, socket) => {
      socket.destroy()
      resolve({ status: 101, headers: response.headers, body: '' })
    })
    asked.on('error', () => resolve({ status: 0, headers: {}, body: '' }))
    asked.end(body)
  })
}

export const SOCKET = { 'Connection': 'Upgrade', 'Upgrade': 'websocket', 'Sec-WebSocket-Version': '13', 'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==', 'Sec-WebSocket-Protocol': 'vite-ping' }

/** Somebody else in the network, in whose place a test asks. */
export interface Stranger {
  readonly ask: typeof ask
  /** A port of this machine whose connections go on to a server as the stranger's, for a browser that cannot choose where it stands. */
  readonly port: (port: number) => Promise<{ readonly port: number, readonly close: () => void }>
  /** What the servers are to be told of the stranger. */
  readonly env: NodeJS.ProcessEnv
  readonly close: () => Promise<void>
}

/** A stranger in a network of its own, where one can be made; else one by an address of this machine that the guard is told of. */
export async function makeStranger(ports: readonly number[]): Promise<Stranger> {
  const namespace = await makeNamespace(ports)
  const way = (port: number) => namespace ? { path: namespace.socketTo(port) } : { host: '127.0.0.1', port, localAddress: FOREIGN }
  const host = namespace?.address ?? '127.0.0.1'
  return {
    ask: (port, path, options = {}) => ask(port, path, {
      ...namespace ? { socketPath: namespace.socketTo(port) } : { localAddress: FOREIGN },
      ...options,
      headers: { Host: `${host}:${port}`, ...options.headers } as OutgoingHttpHeaders,
    }),
    port: async (port) => {
      const server = createServer(socket => passOn(socket, connect(way(port))))
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
      return { port: (server.address() as AddressInfo).port, close: () => server.close() }
    },
    env: namespace ? {} : { [FOREIGN_VARIABLE]: FOREIGN },
    close: async () => namespace?.close(),
  }
}
