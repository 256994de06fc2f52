import type { Plugin } from 'vite'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { deckCharacters } from './characters.ts'
import { faces } from './faces.ts'

const ID = 'virtual:deck-fonts.css'

/**
 * Gives the stylesheet `virtual:deck-fonts.css`. A build emits each face cut to
 * the deck's characters; the development server serves the whole files.
 */
export function deckFonts(root: string): Plugin {
  let building = false
  return {
    name: 'deck-fonts',
    configResolved(config) {
      building = config.command === 'build'
    },
    resolveId: id => id === ID ? join(root, 'fonts', 'deck-fonts.css') : undefined,
    async load(id) {
      if (id !== join(root, 'fonts', 'deck-fonts.css'))
        return undefined
      const characters = building ? deckCharacters(root) : ''
      const rules = await Promise.all(faces.map(async ({ family, weight, file }) => {
        const path = join(root, 'node_modules', file)
        const url = building
          ? `data:font/woff2;base64,${(await subsetFont(readFileSync(path), characters, { targetFormat: 'woff2' })).toString('base64')}`
          : `/@fs/${path}`
        return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-display: swap; src: url('${url}'); }`
      }))
      return rules.join('\n')
    },
  }
}
