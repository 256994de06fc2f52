import type { AddressInfo } from 'node:net'
import type { Lang } from '../data/lang.ts'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { langs } from '../data/lang.ts'
import { entries } from '../deck/entries.ts'
import { UserError } from '../deck/userError.ts'

export interface SiteServer {
  /** The address of a deck, with a closing slash. */
  readonly address: (lang: Lang) => string
  readonly close: () => void
}

/** Serves a built site on this machine alone; port 0 takes any free one. */
export async function serveSite(folder: string, port = 0): Promise<SiteServer> {
  if (!existsSync(join(folder, 'index.html')) && !langs.some(lang => existsSync(join(folder, entries[lang].path, 'index.html'))))
    throw new UserError(`${folder} holds no built site: run "npm run build" first.`)
  // The longest path first, so that a language below the root is asked before the root.
  const handlers = langs
    .map(lang => ({ path: `/${entries[lang].path}`, handle: sirv(join(folder, entries[lang].path), { single: true, dev: true }) }))
    .toSorted((a, b) => b.path.length - a.path.length)
  const server = createServer((request, response) => {
    const { path, handle } = handlers.find(handler => request.url!.startsWith(handler.path))!
    request.url = request.url!.slice(path.length - 1)
    handle(request, response, () => {
      response.statusCode = 404
      response.end()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? new UserError(`Port ${port} is taken: choose another with --port.`) : error))
    server.listen(port, '127.0.0.1', resolve)
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return {
    address: lang => origin + entries[lang].path,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
