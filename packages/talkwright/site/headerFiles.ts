import type { Lang } from '../model/lang.ts'
import type { Place } from './place.ts'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deckPath } from './place.ts'

/** Headers by path, as the files of some hosts of static files name them. */
type Headers = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The headers of a site: what its pages may do, in which frames they may stand, and that what has its content's hash in its name never changes. */
function headersOf(policy: string, langs: readonly Lang[], place: Place): Headers {
  return {
    [`${place.base}*`]: {
      'Content-Security-Policy': `${policy}; frame-ancestors 'self'`,
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
    },
    ...Object.fromEntries(langs.map(lang => [`${deckPath(place, lang)}assets/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }])),
  }
}

/** Writes them where Netlify and Cloudflare Pages (`_headers`) and Vercel (`vercel.json`) look for them. */
export function writeHeaderFiles(site: string, policy: string, langs: readonly Lang[], place: Place): void {
  const headers = Object.entries(headersOf(policy, langs, place)).map(([path, values]) => ({ path, values: Object.entries(values) }))
  writeFileSync(join(site, '_headers'), headers.map(({ path, values }) => `${path}\n${values.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`).join('\n'))
  writeFileSync(join(site, 'vercel.json'), `${JSON.stringify({
    headers: headers.map(({ path, values }) => ({ source: path.replace('*', '(.*)'), headers: values.map(([key, value]) => ({ key, value })) })),
  }, undefined, 2)}\n`)
}
