import type { Specimen } from 'talkwright/gallery/specimens'
import type { Component } from 'vue'
import { langKey } from 'talkwright/composables/lang'
import { stillKey } from 'talkwright/composables/lit'
import { printingKey } from 'talkwright/composables/printing'
import { slidesKey } from 'talkwright/composables/slides'
import { specimens } from 'talkwright/gallery/specimens'
import { join } from 'node:path'
import { computed, createSSRApp, createTextVNode, defineComponent, h } from 'vue'
import { renderToString } from 'vue/server-renderer'

const files = import.meta.glob<Component>(['../../components/*.vue', '../../packages/talkwright/components/*.vue'], { eager: true, import: 'default' })

/** Every component that a slide may use, by its name: Slidev registers them by their files' names, and so does this. */
export const components = new Map(Object.entries(files).map(([file, component]) => [file.match(/(\w+)\.vue$/)![1]!, component]))

/** The file of a component. */
export function fileOf(name: string): string {
  return join(import.meta.dirname, Object.keys(files).find(file => file.endsWith(`/${name}.vue`))!)
}

/** Mermaid draws in a browser alone; what it is asked to draw stands in its place. */
const askedOfMermaid = defineComponent({
  props: { source: String, label: String, description: String },
  setup: props => () => [h('pre', { 'role': 'img', 'aria-label': props.label }, props.source), h('p', props.description)],
})

/** What a component draws of its properties, without a browser, as it comes from Vue. */
export function render({ component, lang, props, slot, printed }: Specimen): Promise<string> {
  const drawn = h(component === 'MermaidDiagram' ? askedOfMermaid : components.get(component)!, props, slot === undefined ? {} : { default: () => [createTextVNode(slot)] })
  const app = createSSRApp(() => drawn)
  for (const [name, other] of components)
    app.component(name, name === 'MermaidDiagram' ? askedOfMermaid : other)
  app.provide(langKey, lang)
  app.provide(printingKey, computed(() => printed ?? false))
  app.provide(stillKey, computed(() => printed ?? false))
  app.provide(slidesKey, { slides: computed(() => specimens.map(({ id }) => ({ id, layout: 'figure', seconds: 0 }))), current: computed(() => ({ id: 'shown', layout: 'figure', seconds: 0, datasets: ['deals'] })), goTo: () => {}, address: id => `/${id}`, dataAddress: file => `/data/${file}` })
  return renderToString(app)
}

/** The same for a reader of differences: an element a line, numbers of attributes cut to a tenth, without the marks of scoped styles. */
export async function draw(specimen: Specimen): Promise<string> {
  const html = (await render(specimen))
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]+>/g, tag => tag
      .replace(/ data-v-[\da-f]+(?:="")?/g, '')
      .replace(/-?\d+\.\d+/g, number => String(Math.round(Number(number) * 10) / 10)))
  // Where a text may break is shown by the specimens of Phrased alone, lest every drawing depend on it.
  return (specimen.component === 'Phrased' ? html : withoutPhrases(html)).replace(/(?=<[a-z])/g, '\n').trim().concat('\n')
}

const PHRASE = /<span class="(?:phrased|clause|phrase)?">((?:(?!<\/?span)[\s\S])*)<\/span>/g

function withoutPhrases(html: string): string {
  const shorter = html.replaceAll('<wbr>', '').replace(PHRASE, '$1')
  return shorter === html ? html : withoutPhrases(shorter)
}
