import type { Asked } from './asked.ts'
import { isIP } from 'node:net'
import { mayWatch } from './audience.ts'
import { BODY_LIMIT, OWN, pathOf, SHARED_STATE, TOLD, UNUSED, WRITABLE } from './targets.ts'

/** Why a request is refused, and with which status; nothing is said where it is allowed. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 405 | 411 | 413
  readonly reason: string
}

const refuse = (status: Refusal['status'], reason: string): Refusal => ({ status, reason })

/** Whether a host is this machine by a name that nobody else can give it. */
export function isOwnHost(host: string | undefined): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`))
    return false
  const { hostname, host: normal } = new URL(`http://${host}`)
  return (normal === host || `${normal}:80` === host) && (hostname === 'localhost' || hostname.endsWith('.localhost') || isIP(hostname.replaceAll(/[[\]]/g, '')) !== 0)
}

/** Another site may lead a window to the talk, and do nothing else. */
function isForeign({ origin, site, mode, destination, host, method }: Asked): boolean {
  if (origin !== undefined && origin !== `http://${host}`)
    return true
  if (site === undefined || site === 'same-origin' || site === 'none')
    return false
  return method !== 'GET' || mode !== 'navigate' || destination !== 'document'
}

/** What is refused to a request before anything else of the server sees it. */
export function judge(asked: Asked, remote: boolean): Refusal | undefined {
  const path = pathOf(asked.target)
  if (path === undefined)
    return refuse(400, 'The address cannot be read.')
  if (!isOwnHost(asked.host))
    return refuse(403, 'The host is not this machine.')
  if (!['GET', 'HEAD', 'POST'].includes(asked.method))
    return refuse(405, 'The method is not served.')
  if (isForeign(asked))
    return refuse(403, 'Another site asks.')
  if (!asked.local && !remote)
    return refuse(403, 'The talk is served to this machine alone.')
  if (Object.values(OWN).includes(path))
    return judgeBody(asked)
  if (!asked.local && asked.role === undefined)
    return refuse(401, 'The password is missing.')
  if (UNUSED.some(unused => path.toLowerCase().startsWith(unused)))
    return refuse(403, 'The deck has no use for it.')
  if (/@server-(?:ref|reactive)|server-(?:ref|reactive):/i.test(path) && !SHARED_STATE.includes(asked.target.replace(/\?.*$/s, '')))
    return refuse(403, 'The deck has no such state.')
  const watches = !asked.local && asked.role === 'audience'
  if (asked.method === 'POST')
    return watches || !WRITABLE.includes(asked.target) ? refuse(403, 'It cannot be written.') : judgeBody(asked)
  if (watches && (path.startsWith(TOLD) || !mayWatch(path, asked.target)))
    return refuse(403, 'It is the presenter\'s alone.')
  return undefined
}

function judgeBody({ method, length, chunked }: Asked): Refusal | undefined {
  if (method !== 'POST')
    return undefined
  if (chunked || length === undefined)
    return refuse(411, 'The length of the body is missing.')
  return length <= BODY_LIMIT ? undefined : refuse(413, 'The body is too long.')
}
