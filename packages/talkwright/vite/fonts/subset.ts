import type { Buffer } from 'node:buffer'
import type { Face } from './faces.ts'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { cached } from './cache.ts'

const { version } = createRequire(import.meta.url)('subset-font/package.json') as { version: string }

/**
 * What of a face's layout features browsers use by themselves or the deck asks
 * for. Others, those of vertical setting for instance, would bring with them
 * forms of each character that are never shown: a sixth of a Han face.
 */
const FEATURES = ['calt', 'ccmp', 'chws', 'clig', 'halt', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig', 'tnum']

/** A face cut to those of the characters that it has, as WOFF2, with the layout features that the deck uses. The same input gives the same bytes. */
export async function subset(face: Face, characters: Iterable<string>, cacheFolder: string): Promise<Buffer> {
  const font = readFileSync(face.file)
  const text = [...characters].sort().join('')
  const key = createHash('sha256').update(`${version}\n${FEATURES.join(' ')}\n${text}\n`).update(font).digest('hex')
  return cached(join(cacheFolder, key), () => subsetFont(font, text, { targetFormat: 'woff2', keepFeatures: FEATURES }))
}
