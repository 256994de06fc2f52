import type { IncomingMessage } from 'node:http'
import type { Role } from './sessions.ts'

/** The facts of a request by which it is judged. */
export interface Asked {
  readonly method: string
  /** The address as it was sent. */
  readonly target: string
  readonly host?: string
  readonly origin?: string
  /** What a browser says of where the request comes from, and what for. */
  readonly site?: string
  readonly mode?: string
  readonly destination?: string
  /** The length of its body, where it is told. */
  readonly length?: number
  readonly chunked?: boolean
  readonly upgrade?: boolean
  /** Whether it was sent by this machine. */
  readonly local: boolean
  /** As whom its sender has come in. */
  readonly role?: Role
}

const LOOPBACK = /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/
/** By which a program that passes on the requests of others says so. */
const PASSED_ON = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via', 'cf-connecting-ip']

const single = (value: string | string[] | undefined): string | undefined => Array.isArray(value) ? value.join() : value

export function askedOf(request: IncomingMessage, role: Role | undefined, foreign: readonly string[], upgrade = false): Asked {
  const { headers, method = '', url = '', socket: { remoteAddress = '' } } = request
  const length = headers['content-length']
  return {
    method,
    target: url,
    host: headers.host,
    origin: single(headers.origin),
    site: single(headers['sec-fetch-site']),
    mode: single(headers['sec-fetch-mode']),
    destination: single(headers['sec-fetch-dest']),
    length: length === undefined ? undefined : Number(length),
    chunked: headers['transfer-encoding'] !== undefined,
    upgrade,
    local: LOOPBACK.test(remoteAddress) && !foreign.includes(remoteAddress.replace('::ffff:', '')) && !PASSED_ON.some(name => name in headers),
    role,
  }
}
