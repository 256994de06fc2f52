import type { Lang } from '../model/lang.ts'
import type { Place } from './place.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { langTags } from '../model/uiLang.ts'
import { engine } from '../talk/root.ts'
import { deckPath } from './place.ts'

/** The file by which a browser installs a deck. */
export const WEB_MANIFEST = 'deck.webmanifest'

/** What a deck is when it is installed. */
export function webManifest(lang: Lang, title: string, description: string, place: Place): string {
  const path = deckPath(place, lang)
  const ground = /--ground: (#\w+)/.exec(readFileSync(join(engine, 'styles', 'tokens.css'), 'utf8'))![1]
  return `${JSON.stringify({
    id: path,
    name: title,
    short_name: title,
    description,
    lang: langTags[lang],
    start_url: path,
    scope: path,
    display: 'standalone',
    background_color: ground,
    theme_color: ground,
    icons: [
      ...[192, 512].map(size => ({ src: `${path}icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
      { src: `${path}icon-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: `${path}favicon.svg`, sizes: 'any', type: 'image/svg+xml' },
    ],
  }, undefined, 2)}\n`
}
