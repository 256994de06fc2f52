import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Plugin, ViteDevServer } from 'vite'
import type { Refusal } from './judge.ts'
import process from 'node:process'
import { askedOf } from './asked.ts'
import { isPlainObject, peekBody } from './body.ts'
import { Door } from './door.ts'
import { invitation } from './invite.ts'
import { judge } from './judge.ts'
import { keepNotesFrom, notesApart } from './notes.ts'
import { roleOf } from './sessions.ts'
import { foreignOf, remoteOf } from './settings.ts'

/** Stands before all that Slidev and Vite serve, requests and sockets alike, and lets through what the talk needs. */
export function guard(): Plugin[] {
  const remote = remoteOf()
  const foreign = foreignOf()
  const door = remote && new Door(remote)
  const asked = (request: IncomingMessage, upgrade = false) => askedOf(request, remote && roleOf(remote.key, request.headers.cookie), foreign, upgrade)
  const judged = (request: IncomingMessage, upgrade = false): Refusal | undefined => judge(asked(request, upgrade), remote !== undefined)
  const watches = (request: IncomingMessage): boolean => !asked(request).local && asked(request).role !== 'presenter'

  async function pass(request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> {
    const refusal = judged(request)
    if (refusal?.status === 401 && request.method === 'GET' && request.headers.accept?.includes('text/html'))
      door!.turnAway(response, 401)
    else if (refusal)
      response.writeHead(refusal.status, { 'Content-Type': 'text/plain; charset=utf-8', 'Connection': 'close' }).end(refusal.reason)
    else if (!await door?.answer(request, response))
      await passOn(request, response, next)
  }

  /** What is written reaches no prototype. */
  async function passOn(request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> {
    if (request.method === 'POST' && !isPlainObject(await peekBody(request, Number(request.headers['content-length']))))
      response.writeHead(400).end('The body is no plain object.')
    else
      next()
  }

  function guardHandler(request: IncomingMessage, response: ServerResponse, next: () => void): void {
    void pass(request, response, next).catch(() => response.destroy())
  }

  const guarding: Plugin = {
    name: 'deck-guard',
    apply: 'serve',
    enforce: 'pre',
    // No other origin reads an answer; other machines reach the server only where a password keeps them out.
    config: () => ({ server: { cors: false, ...(remote && { host: '0.0.0.0' }) } }),
    configureServer(server) {
      server.middlewares.stack.unshift({
        route: '',
        handle: guardHandler,
      })
      guardSockets(server, request => judged(request, true))
      server.ws.on('connection', (socket, request) => keepNotesFrom(socket, request, watches))
      if (remote && door)
        invite(server, port => invitation(door, remote, port))
    },
  }
  return [guarding, ...(remote ? [notesApart()] : [])]
}

/** Refuses sockets before any listener hears of them, those that are added later included. */
function guardSockets({ httpServer }: ViteDevServer, judged: (request: IncomingMessage) => Refusal | undefined): void {
  if (!httpServer)
    return
  const emit = httpServer.emit.bind(httpServer) as (event: string | symbol, ...args: unknown[]) => boolean
  httpServer.emit = (event: string | symbol, ...args: unknown[]) => {
    const refusal = event === 'upgrade' && judged(args[0] as IncomingMessage)
    if (!refusal)
      return emit(event, ...args)
    const socket = args[1] as Duplex
    socket.on('error', () => socket.destroy())
    socket.end(`HTTP/1.1 ${refusal.status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
    return true
  }
}

/** Tells how to come in once the server listens, and again on pressing c. */
function invite(server: ViteDevServer, text: (port: number) => string): void {
  const show = () => {
    const address = server.httpServer?.address()
    if (address && typeof address === 'object')
      process.stdout.write(`${text(address.port)}\n`)
  }
  // After what Slidev tells of itself, which it does as soon as it listens.
  server.httpServer?.once('listening', () => setTimeout(show))
  const onKey = (key: string) => key === 'c' && show()
  process.stdin.on('keypress', onKey)
  server.httpServer?.once('close', () => process.stdin.off('keypress', onKey))
}
