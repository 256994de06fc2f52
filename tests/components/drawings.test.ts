import type { Component } from 'vue'
import { expect, it } from 'vitest'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import Specimen from '../../gallery/Specimen.vue'
import { specimens } from '../../gallery/specimens.ts'

const components = import.meta.glob<Component>('../../components/*.vue', { eager: true, import: 'default' })

/** What a specimen draws, an element a line, its numbers cut to a tenth and without the marks of scoped styles. */
async function draw(id: string): Promise<string> {
  const app = createSSRApp(Specimen, { id })
  // Slidev registers components by their file's name; so does this.
  for (const [file, component] of Object.entries(components))
    app.component(file.match(/(\w+)\.vue$/)![1]!, component)
  const html = await renderToString(app)
  return html
    .replace(/ data-v-[\da-f]+(?:="")?/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/-?\d+\.\d+/g, number => String(Math.round(Number(number) * 10) / 10))
    .replace(/(?=<[a-z])/g, '\n')
    .trim()
}

it.each(specimens)('$id draws as accepted, without a browser', async ({ id }) => {
  await expect(await draw(id)).toMatchFileSnapshot(`snapshots/${id}.html`)
})

it('shows every component that a slide may use in at least one specimen', () => {
  const shown = new Set(specimens.map(({ component }) => component))
  // These stand within others, or draw nothing alone.
  const parts = new Set(['ChartFrame', 'MermaidDiagram', 'NoteMark', 'Phrased', 'Roomy', 'SlideLink', 'SlideTitle', 'SpeakerMark'])
  expect(Object.keys(components).map(file => file.match(/(\w+)\.vue$/)![1]!).filter(name => !shown.has(name) && !parts.has(name))).toEqual([])
})
