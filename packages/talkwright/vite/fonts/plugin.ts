import type { Plugin } from 'vite'
import type { Lang } from '../../model/lang.ts'
import type { Face } from './faces.ts'
import { readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { langs } from '../../model/lang.ts'
import { engine } from '../../talk/root.ts'
import { deckCharacters } from './characters.ts'
import { faces } from './faces.ts'
import { missingGlyphs, missingGlyphsMessage } from './glyphs.ts'
import { facesByWeight, stackFamilies } from './stacks.ts'
import { subset } from './subset.ts'

const ID = 'virtual:deck-fonts.css'

/**
 * Gives the stylesheet `virtual:deck-fonts.css`. A build emits each face as a
 * file of its own, cut to the deck's characters, and fails when a character has
 * no glyph; the development server serves the whole files. Both languages have
 * all faces, for a browser loads only those that it draws with. The sans faces
 * of the deck's language are on every slide, so the page asks for them at once,
 * but after its scripts. The slides of a deck without a language here have the
 * faces of their theme, and any character that these have.
 */
export function deckFonts(root: string, lang: Lang | undefined): Plugin {
  const stylesheet = join(root, 'fonts', 'deck-fonts.css')
  let building = false
  let base = '/'
  return {
    name: 'deck-fonts',
    configResolved(config) {
      building = config.command === 'build'
      base = config.base
    },
    // Checked before anything is built, where the fault is the deck's and no module's.
    buildStart() {
      if (!building || !lang)
        return
      const characters = deckCharacters(root)
      const missing = withoutGlyph(characters.keys())
      if (missing.length > 0)
        this.error(missingGlyphsMessage(missing, characters))
    },
    resolveId: id => id === ID ? stylesheet : undefined,
    async load(id) {
      if (id !== stylesheet)
        return undefined
      if (!building)
        return faces.map(face => fontFace(face, posix.join('/@fs/', face.file.replaceAll(sep, '/')), 'truetype')).join('\n')
      const characters = [...deckCharacters(root).keys()]
      const rules: string[] = []
      for (const face of faces) {
        const name = `${fileStem(face)}.woff2`
        const source = await subset(face, characters, join(root, 'node_modules', '.cache', 'deck-fonts'))
        // In CSS, Vite puts the address of the emitted file, below any base, in place of this mark.
        rules.push(fontFace(face, `__VITE_ASSET__${this.emitFile({ type: 'asset', name, source })}__`, 'woff2'))
      }
      return rules.join('\n')
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        if (!lang)
          return []
        const [family] = stackFamilies(readFileSync(join(engine, 'styles', 'tokens.css'), 'utf8'), 'sans', lang)
        const stems = faces.filter(face => face.family === family).map(fileStem)
        return Object.keys(bundle ?? {})
          .filter(file => stems.some(stem => new RegExp(`/${stem}-[^/]+\\.woff2$`).test(file)))
          .map(file => ({ tag: 'link', injectTo: 'head', attrs: { rel: 'preload', fetchpriority: 'low', as: 'font', type: 'font/woff2', crossorigin: true, href: base + file } }))
      },
    },
  }
}

function fileStem({ family, weight }: Face): string {
  return `${family.toLowerCase().replaceAll(' ', '-')}-${weight}`
}

function fontFace({ family, weight }: Face, url: string, format: 'truetype' | 'woff2'): string {
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-display: swap; src: url('${url}') format('${format}'); }`
}

/** Any character may stand in any text, so each is looked for in the sans stack of every language and weight. */
function withoutGlyph(characters: Iterable<string>): string[] {
  const css = readFileSync(join(engine, 'styles', 'tokens.css'), 'utf8')
  const stacks = langs.flatMap(lang => facesByWeight(stackFamilies(css, 'sans', lang), faces))
  const wanted = [...characters]
  return [...new Set(stacks.flatMap(stack => missingGlyphs(wanted, stack)))]
}
