import type { Component } from 'vue'
import type { Specimen } from '../gallery/specimen.ts'
import { computed, createSSRApp, createTextVNode, defineComponent, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { langKey } from '../composables/lang.ts'
import { stillKey } from '../composables/lit.ts'
import { printingKey } from '../composables/printing.ts'
import { slidesKey } from '../composables/slides.ts'

/** Components by their files, as `import.meta.glob` gives them. */
export type ComponentFiles = Readonly<Record<string, Component>>

const own: ComponentFiles = import.meta.glob<Component>('../components/*.vue', { eager: true, import: 'default' })

/** Components by their names: Slidev registers them by their files' names, and so does this. */
export function namedComponents(files: ComponentFiles): Map<string, Component> {
  return new Map(Object.entries(files).map(([file, component]) => [file.match(/(\w+)\.vue$/)![1]!, component]))
}

/** The components of the engine. */
export const components: ReadonlyMap<string, Component> = namedComponents(own)

/** Mermaid draws in a browser alone; what it is asked to draw stands in its place. */
const askedOfMermaid = defineComponent({
  props: { source: String, label: String, description: String },
  setup: props => () => [h('pre', { 'role': 'img', 'aria-label': props.label }, props.source), h('p', props.description)],
})

/** What stands around a specimen: components of a talk, and the slides that it can name. */
export interface Around {
  readonly more?: ComponentFiles
  readonly ids?: readonly string[]
}

/** What a component draws of its properties, without a browser, as it comes from Vue. */
export function render({ component, lang, props, slot, printed }: Specimen, { more = {}, ids = [] }: Around = {}): Promise<string> {
  const known = new Map([...components, ...namedComponents(more)])
  const drawn = h(component === 'MermaidDiagram' ? askedOfMermaid : known.get(component)!, props, slot === undefined ? {} : { default: () => [createTextVNode(slot)] })
  const app = createSSRApp(() => drawn)
  for (const [name, other] of known)
    app.component(name, name === 'MermaidDiagram' ? askedOfMermaid : other)
  app.provide(langKey, lang)
  app.provide(printingKey, computed(() => printed ?? false))
  app.provide(stillKey, computed(() => printed ?? false))
  app.provide(slidesKey, { slides: computed(() => ids.map(id => ({ id, layout: 'figure', seconds: 0 }))), current: computed(() => ({ id: 'shown', layout: 'figure', seconds: 0, datasets: ['deals'] })), goTo: () => {}, address: id => `/${id}`, dataAddress: file => `/data/${file}` })
  return renderToString(app)
}

/** The same for a reader of differences: an element a line, numbers of attributes cut to a tenth, without the marks of scoped styles. */
export async function draw(specimen: Specimen, around?: Around): Promise<string> {
  const html = (await render(specimen, around))
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
