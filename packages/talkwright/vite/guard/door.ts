import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Fault } from './pages.ts'
import type { Role } from './sessions.ts'
import type { Remote } from './settings.ts'
import { Attempts } from './attempts.ts'
import { peekBody } from './body.ts'
import { Invitations } from './invitations.ts'
import { entryPage, leadOn, PAGE_HEADERS } from './pages.ts'
import { openSession, same, sessionCookie, watchToken } from './sessions.ts'
import { OWN, pathOf } from './targets.ts'

/** Where each role begins. */
const FIRST_PAGE: Readonly<Record<Role, string>> = { presenter: '/presenter/', audience: '/' }

/** Lets those in who know the password or bear a link. */
export class Door {
  readonly invitations = new Invitations()
  readonly #attempts = new Attempts()

  readonly #remote: Remote

  constructor(remote: Remote) {
    this.#remote = remote
  }

  /** Answers a request for an address of the door; says whether it was one. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const path = pathOf(request.url ?? '')
    const token = new URLSearchParams(request.url?.split('?')[1]).get('t') ?? ''
    // A browser that fetches a link before it is followed, or only asks for its head, does not spend it.
    const ahead = request.method !== 'GET' || String(request.headers['sec-purpose'] ?? '').includes('prefetch')
    if (path === OWN.enter && request.method === 'POST')
      await this.#enter(request, response)
    else if (path === OWN.enter)
      this.turnAway(response, 200)
    else if (path === OWN.watch)
      same(token, watchToken(this.#remote.key)) ? this.#letIn(response, 'audience') : this.turnAway(response, 401, 'spent')
    else if (path === OWN.present)
      !ahead && this.invitations.redeem(token) ? this.#letIn(response, 'presenter') : this.turnAway(response, ahead ? 503 : 401, 'spent')
    else
      return false
    return true
  }

  turnAway(response: ServerResponse, status: number, fault?: Fault): void {
    response.writeHead(status, PAGE_HEADERS).end(entryPage(fault))
  }

  async #enter(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = request.socket.remoteAddress ?? ''
    const given = new URLSearchParams(await peekBody(request, Number(request.headers['content-length']))).get('password') ?? ''
    const wait = this.#attempts.wait(address)
    if (wait > 0) {
      response.setHeader('Retry-After', Math.ceil(wait / 1000))
      this.turnAway(response, 429, 'wait')
    }
    else if (same(given, this.#remote.password)) {
      this.#attempts.succeed(address)
      this.#letIn(response, 'presenter')
    }
    else {
      this.#attempts.fail(address)
      this.turnAway(response, 401, 'wrong')
    }
  }

  #letIn(response: ServerResponse, role: Role): void {
    response.writeHead(200, { ...PAGE_HEADERS, 'Set-Cookie': sessionCookie(openSession(this.#remote.key, role)) }).end(leadOn(FIRST_PAGE[role]))
  }
}
