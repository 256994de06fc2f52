import type { SlideRoute } from '@slidev/types'
import type { AppContext, PropType, Ref } from 'vue'
import type { Cite, Sourced } from '../../model/cite.ts'
import type { Lang } from '../../model/lang.ts'
import type { Findable } from './findable.ts'
import PrintSlide from '@slidev/client/internals/PrintSlide.vue'
import { createVNode, defineComponent, h, provide, render, shallowRef } from 'vue'
import { display } from '../../composables/lang.ts'
import { loadedSlide } from '../../composables/loadedSlide.ts'
import { namedRowsKey } from '../../composables/namedRows.ts'
import { markedNotesFor } from '../../composables/notesFor.ts'
import { readingKey } from '../../composables/reading.ts'
import { sectionName } from '../../composables/sectionName.ts'
import { slideOf } from '../../composables/slideOf.ts'
import { documentLang, langs } from '../../model/lang.ts'
import { titleInLine } from '../../model/pageTitle.ts'
import { langTags } from '../../model/uiLang.ts'
import { glossary } from '../../talk/glossary.ts'
import { textOf } from './textOf.ts'

/** A slide as the reader view has it, which puts the rows that it names into a place of the caller's. */
const readSlide = defineComponent({
  props: { route: { type: Object as PropType<SlideRoute>, required: true }, rows: { type: Object as PropType<Ref<readonly Sourced[]>>, required: true } },
  setup({ route, rows }) {
    provide(readingKey, { id: slideOf(route).id, opening: false })
    provide(namedRowsKey, rows)
    return () => h(PrintSlide, { route })
  },
})

/**
 * Reads one slide after the other, as it is drawn in the reader view, though
 * nobody sees it: what it shows and what it names as its sources. Words of the
 * document belong to the first slide that names them.
 */
export async function* readDeck(slides: readonly SlideRoute[], lang: Lang, context: AppContext): AsyncGenerator<Findable[]> {
  const known = new Set<string>()
  for (const route of slides) {
    const { rows, text } = await drawn(route, context)
    const { id, heading = '' } = slideOf(route)
    const place = { slide: id, number: route.no }
    const notes = [...new Set(rows.flatMap(({ cite }) => markedNotesFor(cite)))]
    const cites = [...new Set(rows.map(({ cite }) => cite))].filter(({ section, words }) => !known.has(`${section}\n${words}`))
    cites.forEach(({ section, words }) => known.add(`${section}\n${words}`))
    const terms = glossary.filter(({ cite }) => (cites as readonly Cite[]).includes(cite))
    const sources = cites.filter(cite => !terms.some(term => term.cite === cite))
    yield [
      { ...place, id, kind: 'slide', title: titleInLine(heading, lang), text: [text, ...notes.map(note => display(note.text[lang]))].join('\n') },
      ...sources.map(({ section, words }, index): Findable => ({ ...place, id: `${id}/${index}`, kind: 'source', title: sectionName(section)[lang], text: words.replaceAll('**', '').replaceAll(' | ', ' · '), lang: langTags[documentLang] })),
      ...terms.map(({ id: term, ...words }): Findable => ({ ...place, id: `term/${term}`, kind: 'term', title: words.term[lang], text: [words.meaning[lang], ...langs.flatMap(other => other === lang ? [] : [words.term[other], words.meaning[other]])].join('\n') })),
    ]
  }
}

/** Draws a slide beside the page and takes it away. */
async function drawn(route: SlideRoute, context: AppContext): Promise<{ readonly rows: readonly Sourced[], readonly text: string }> {
  const loaded = await loadedSlide(route)
  // Not at once, lest what somebody does meanwhile has to wait.
  await new Promise(resolve => setTimeout(resolve))
  const rows = shallowRef<readonly Sourced[]>([])
  const node = createVNode(readSlide, { route: loaded, rows })
  node.appContext = context
  const holder = document.createElement('div')
  render(node, holder)
  const slide = holder.querySelector('.slidev-layout')
  const text = slide ? textOf(slide, 'h1, h2, h3') : ''
  render(null, holder)
  return { rows: rows.value, text }
}
