import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PATTERNS = [
  'data/*.ts',
  'pages/**/*.md',
  '*.md',
  '*.vue',
  '{components,layouts}/**/*.vue',
  '{composables,geometry,snippets,setup}/**/*.ts',
]

/** Every character that the deck's own files hold, with printable ASCII: a new character in the data needs no other step. */
export function deckCharacters(root: string): string {
  const characters = new Set(Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)))
  for (const file of globSync(PATTERNS, { cwd: root }).sort()) {
    for (const character of readFileSync(join(root, file), 'utf8'))
      characters.add(character)
  }
  return [...characters].filter(character => character >= ' ').sort().join('')
}
