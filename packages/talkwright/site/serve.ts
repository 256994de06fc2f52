import type { AddressInfo } from 'node:net'
import type { Lang } from '../model/lang.ts'
import type { Place } from './place.ts'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, sep } from 'node:path'
import sirv from 'sirv'
import { UserError } from '../author/deck/userError.ts'
import { contentsOf, isWhole } from './contents.ts'
import { NOT_FOUND } from './notFound.ts'
import { anywhere, deckPath } from './place.ts'

const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i

export interface SiteServer {
  /** The address of a deck, with a closing slash. */
  readonly address: (lang: Lang) => string
  readonly close: () => void
}

/**
 * Serves a built site on this machine alone, as any host of static files does,
 * below the path that it was built for; port 0 takes any free one. A single
 * deck, as Slidev leaves it, answers all addresses with its one page.
 */
export async function serveSite(folder: string, port = 0): Promise<SiteServer> {
  if (isWhole(folder))
    return serveFolder(folder, contentsOf(folder).place, port)
  if (!existsSync(join(folder, 'index.html')))
    throw new UserError(`${folder} holds no built site: run "npm run build" first.`)
  return serveFolder(folder, anywhere, port, true)
}

/** Serves a folder below a path; the one page of a single deck answers to all addresses that are no files. */
export async function serveFolder(folder: string, place: Place, port = 0, single = false): Promise<SiteServer> {
  const handle = sirv(folder, { single, dev: true })
  const server = createServer((request, response) => {
    const missing = () => {
      const page = join(folder, NOT_FOUND)
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      response.end(existsSync(page) ? readFileSync(page) : '')
    }
    // A name of somebody else's that leads to this machine would let its pages read the site.
    if (!OWN_HOST.test(request.headers.host ?? '')) {
      response.writeHead(403, { 'Content-Type': 'text/plain' }).end('This is not the host of this site.')
      return
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { 'Allow': 'GET, HEAD', 'Content-Type': 'text/plain' }).end('A site is only read.')
      return
    }
    const path = pathAsked(request.url!)
    if (!path?.startsWith(place.base) || leadsOut(folder, path.slice(place.base.length))) {
      missing()
      return
    }
    request.url = path.slice(place.base.length - 1)
    // Who asks for a range in any other way gets the whole.
    if (!/^bytes=\d+-\d*$/.test(request.headers.range ?? ''))
      delete request.headers.range
    handle(request, response, missing)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? new UserError(`Port ${port} is taken: choose another with --port.`) : error))
    server.listen(port, '127.0.0.1', resolve)
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    address: lang => origin + deckPath(place, lang),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** What a request asks for, from the first slash on; a proxy names the host before it. */
function pathAsked(target: string): string | undefined {
  if (!/^https?:/i.test(target))
    return target
  if (!URL.canParse(target) || !OWN_HOST.test(new URL(target).host))
    return undefined
  const { pathname, search } = new URL(target)
  return pathname + search
}

/** Whether a path of a site is a link to what stands outside of its folder. */
function leadsOut(folder: string, path: string): boolean {
  const within = realpathSync(folder)
  const asked = join(within, decoded(path.replace(/[?#].*$/s, '')))
  return [asked, `${asked}.html`, join(asked, 'index.html')].some(file => existsSync(file) && !`${realpathSync(file)}${sep}`.startsWith(`${within}${sep}`))
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  }
  catch {
    return path
  }
}
