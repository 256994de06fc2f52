import type { ResolvedSlidevOptions, SlideInfo } from '@slidev/types'
import type { Plugin } from 'vite'
import { existsSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { plainSlide, plainTag } from '../../model/plainSlide.ts'
import { engine } from '../../talk/root.ts'
import { FRONTMATTER, INFO, readPart } from './slideModule.ts'

const SLIDE = /__slidev_(\d+)\.frontmatter$/
/** The looks of a talk's slides, which those of any deck do not have. */
const looks = join(engine, 'styles', 'deck.css').replaceAll(sep, '/')
/** What the slides on the engine's own pages take from these, as they take it from Slidev's. */
const OWN_LOOKS = ':where(.presenter-page, .reader-page, .handout-page) :is(.slidev-slide-content, .print-slide-container) { --uno: font-sans; color: CanvasText; line-height: 1.5; text-autospace: initial; }'

/**
 * Makes a deck without settings one that the stage, the reader view and the
 * printer know: each slide gets an id and a heading. It keeps the layouts and
 * the looks of its theme, where the engine has some of the same name.
 */
export function plainDeck(options: ResolvedSlidevOptions): Plugin {
  keepLayouts(options)
  return {
    name: 'deck-plain',
    enforce: 'pre',
    config: () => ({ build: { manifest: true } }),
    load: id => id === looks ? OWN_LOOKS : undefined,
    transform(code, id) {
      const [, number] = SLIDE.exec(id) ?? []
      if (number === undefined)
        return undefined
      const frontmatter = readPart<Record<string, unknown>>(code, FRONTMATTER)
      const { title } = readPart<SlideInfo>(code, INFO)
      const known = { lang: plainTag(options.data.headmatter), ...plainSlide(frontmatter, Number(number), title), ...frontmatter }
      return { code: code.replace(FRONTMATTER, () => `export const frontmatterData = ${JSON.stringify(known)}`), map: null }
    },
  }
}

/** Of layouts that go by one name, Slidev takes an addon's before a theme's. */
function keepLayouts({ utils, clientRoot, themeRoots, addonRoots }: ResolvedSlidevOptions): void {
  const all = utils.getLayouts
  const others = [clientRoot, ...themeRoots, ...addonRoots].filter(folder => folder !== engine).reverse()
  utils.getLayouts = async () => Object.fromEntries(Object.entries(await all()).map(([name, file]) => {
    if (!file.startsWith(join(engine, 'layouts')))
      return [name, file]
    return [name, others.map(folder => join(folder, 'layouts', basename(file))).find(existsSync) ?? file]
  }))
}
