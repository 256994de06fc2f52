import { expect, it, vi } from 'vitest'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { langKey } from '../../composables/lang.ts'
import Cover from '../../layouts/cover.vue'
import { components } from '../../testing/draw.ts'

/** A speaker for each shape but the circle, that of the fourth first. */
vi.mock('../../talk/config.ts', async original => ({ talk: { ...(await original<typeof import('../../talk/config.ts')>()).talk, speakers: Object.fromEntries((['diamond', 'square', 'triangle'] as const).map(shape => [shape, { name: { zh: shape, en: shape }, fullName: { zh: shape, en: shape }, shape, colour: 'violet' }])) } }))

async function drawn(props: Readonly<Record<string, string>>): Promise<string> {
  const app = createSSRApp(() => h(Cover, { id: 'cover', heading: 'Talk', ...props }))
  for (const [name, component] of components)
    app.component(name, component)
  app.provide(langKey, 'en')
  return renderToString(app)
}

it('the rays of a cover end in the shapes of the speakers, a diamond and a triangle unlike each other', async () => {
  const [rays] = (await drawn({})).match(/<svg class="rays[\s\S]*?<\/svg>/)!
  const marks = [...rays.matchAll(/<(?:circle|rect|path) class="[^"]*\bown\b[^>]*>/g)].map(([mark]) => mark.match(/<rect| d="m222 \d+ ([^"]*)"/)!).map(([mark, sides]) => sides ?? mark)
  expect(marks).toEqual(['10 10-10 10-10-10z', '<rect', '10 18h-20z'])
})

it('a cover without kicker and lede has no empty paragraphs', async () => {
  expect(await drawn({})).not.toMatch(/<p[ >]/)
  expect((await drawn({ kicker: 'Above', lede: 'Below' })).match(/<p /g)).toHaveLength(2)
})
