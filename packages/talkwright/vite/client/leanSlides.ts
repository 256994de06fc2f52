import type { SlideInfo } from '@slidev/types'
import type { Plugin } from 'vite'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unmatchedFault } from './replacing.ts'
import { FRONTMATTER, INFO, readPart } from './slideModule.ts'

const SLIDES = '/@slidev/slides'
const TOLD = /virtual:deck-slide\/(\d+)$/
const maker = join(dirname(fileURLToPath(import.meta.url)), 'parts', 'slideRoutes.ts')

/** Of the frontmatter, what is known of each slide from the start: which there are, how one goes to them, and how the talk is made up of them. */
const FROM_THE_START = ['id', 'routeAlias', 'layout', 'chapter', 'cut', 'seconds', 'lang', 'clicks', 'clicksStart', 'class', 'preload', 'transition', 'zoom']

/**
 * Slidev loads with the first slide whatever it knows of all others, their
 * source, titles and speaker notes included. In a build a slide brings its
 * texts with it, and its notes, where the build has them.
 */
export function leanSlides(slides: readonly SlideInfo[]): Plugin {
  let building = false
  let replaced = false
  const moduleOf = (index: number): string => `${slides[index]!.source.filepath}__slidev_${index + 1}.frontmatter`
  return {
    name: 'deck-lean-slides',
    enforce: 'pre',
    configResolved(config) {
      building = config.command === 'build'
    },
    resolveId: id => TOLD.test(id) ? `\0${id}` : undefined,
    async load(id) {
      const [, number] = TOLD.exec(id) ?? []
      if (number === undefined)
        return undefined
      const { code } = await this.load({ id: moduleOf(Number(number) - 1) })
      const { title, level, noteHTML } = readPart<SlideInfo>(code, INFO)
      const frontmatter = Object.entries(readPart<object>(code, FRONTMATTER)).filter(([key]) => !FROM_THE_START.includes(key))
      return [
        `export { default } from '${SLIDES}/${number}/md'`,
        `export const told = ${JSON.stringify({ title, level, noteHTML })}`,
        `export const frontmatter = ${JSON.stringify(Object.fromEntries(frontmatter))}`,
      ].join('\n')
    },
    async transform(_, id) {
      if (!building || id !== SLIDES)
        return undefined
      replaced = true
      const rows = await Promise.all(slides.map(async (_, index) => {
        const { code } = await this.load({ id: moduleOf(index) })
        const frontmatter = readPart<Record<string, unknown>>(code, FRONTMATTER)
        return Object.fromEntries(FROM_THE_START.filter(key => key in frontmatter).map(key => [key, frontmatter[key]]))
      }))
      return {
        code: [
          `import { shallowRef } from 'vue'`,
          `import { slideRoutes } from ${JSON.stringify(maker)}`,
          `const loaders = [${slides.map((_, index) => `() => import('virtual:deck-slide/${index + 1}')`).join(',\n')}]`,
          `export const slides = shallowRef(slideRoutes(JSON.parse(${JSON.stringify(JSON.stringify(rows))}), loaders))`,
        ].join('\n'),
        map: null,
      }
    },
    buildEnd(error) {
      if (this.environment.mode === 'build' && !error && !replaced)
        this.error(unmatchedFault([SLIDES], 'talkwright/vite/client/leanSlides.ts'))
    },
  }
}
