/** State of the server that windows share, which they may read as a module; the deck uses no other. */
export const SHARED_STATE: readonly string[] = ['/@server-reactive/nav', '/@server-reactive/drawings', '/@server-reactive/snapshots']

/** All that may be written, each by its exact address: where the talk stands, and what a rehearsal records. */
export const WRITABLE: readonly string[] = ['/@server-reactive/nav', '/__rehearsal']

/** Routes of Slidev and Vite for which the deck has no use. */
export const UNUSED: readonly string[] = ['/__open-in-editor', '/__mcp', '/__inspect', '/__unocss']

/** What Slidev tells of a slide: its source and its speaker notes. */
export const TOLD = '/__slidev/'

/** The guard's own addresses. */
export const OWN = { enter: '/__deck/enter', present: '/__deck/present', watch: '/__deck/watch' }

/** The longest body of a write. */
export const BODY_LIMIT = 64 * 1024

/** Names by which a written value would reach the prototypes of the server. */
export const PROTOTYPE_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * The path that an address comes to, however it is encoded; nothing where it
 * is no path of this server, or cannot be read.
 */
export function pathOf(target: string): string | undefined {
  let path = target.replace(/[?#].*$/s, '')
  try {
    for (let decoded = decodeURIComponent(path); decoded !== path; decoded = decodeURIComponent(path))
      path = decoded
  }
  catch {
    return undefined
  }
  const holdsOdd = [...path].some(sign => sign < ' ' || sign === '\\')
  return path.startsWith('/') && !path.startsWith('//') && !holdsOdd && !path.split('/').includes('..') ? path : undefined
}
