import type { SlideInfo } from '@slidev/types'
import type { Plugin } from 'vite'
import { expect, it } from 'vitest'
import { leanSlides } from '../../vite/client/leanSlides.ts'

const frontmatter = { id: 'agi', layout: 'figure', heading: 'What is heard', seconds: 60 }
const slides = [{ source: { filepath: '/deck/pages/15.md' } }] as unknown as SlideInfo[]

/** A slide's module as Slidev writes it. */
const module = [
  `export const frontmatterData = ${JSON.stringify(frontmatter)}`,
  'export const meta = shallowReactive({',
  '  slide: {',
  `    ...(${JSON.stringify({ title: 'What is heard', level: 1, frontmatterRaw: 'title: { zh: …, en: … }', noteHTML: '<p>What is said</p>' })}),`,
  '  },',
  '})',
].join('\n')

/** The plugin in a build in which each slide's module reads so. */
function building(code: string) {
  const plugin = leanSlides(slides) as Plugin & Record<'configResolved' | 'load' | 'transform' | 'resolveId', (...parameters: unknown[]) => unknown>
  plugin.configResolved({ command: 'build' })
  const context = { load: async ({ id }: { id: string }) => ({ id, code }) }
  return {
    load: async (id: string) => String(await plugin.load.call(context, plugin.resolveId(id))),
    transform: async (id: string) => (await plugin.transform.call(context, '', id) as { code: string } | undefined)?.code,
  }
}

it('the list of slides that comes first holds what the talk is made of, and no text', async () => {
  const code = await building(module).transform('/@slidev/slides')
  expect(code).toContain(String.raw`\"id\":\"agi\"`)
  expect(code).toContain(String.raw`\"seconds\":60`)
  expect(code).not.toMatch(/heard|said|zh:/)
})

it('a slide brings its texts and notes with it, and what it is not shown with stays behind', async () => {
  const code = await building(module).load('virtual:deck-slide/1')
  expect(code).toContain('"heading":"What is heard"')
  expect(code).toContain('"title":"What is heard"')
  expect(code).toContain('<p>What is said</p>')
  expect(code).not.toContain('zh:')
})

it('a module that Slidev writes in another way is a fault, not a slide without texts', async () => {
  await expect(building(module.replace('    ...(', '    ... (')).load('virtual:deck-slide/1')).rejects.toThrow(/in another way/)
})
