import type { UiLang } from 'talkwright/data/uiLang'
import type { PlannedChapter, PlannedSlide } from '../planned.ts'
import { rawIn } from 'slide-linter/page'
import { linesBeside, shownPieces } from '../slide.ts'
import { exportName } from './dataModule.ts'
import { inert, scalar } from './inert.ts'

const OPENER_SECONDS = 5

/** The slides of a chapter as a page: settings, components and speaker notes; the words of the document are in its module of data. */
export function page(slides: readonly PlannedSlide[], module: string, chapter: PlannedChapter | undefined, lang: UiLang): string {
  return slides.map(slide => slideBlock(slide, module, chapter, lang)).join('\n')
}

/** The opener of a chapter. */
export function openerBlock({ id, title }: Pick<PlannedChapter, 'id' | 'title'>, lang: UiLang, isAppendix = false): string {
  return `---
id: ${id}
layout: chapter
${isAppendix ? '' : `chapter: ${id}\n`}title: { ${lang}: ${scalar(title)} }
seconds: ${isAppendix ? 0 : OPENER_SECONDS}
cut: ${isAppendix ? 'appendix' : 'full'}
---

${noteBlock([title], lang)}
`
}

function slideBlock(slide: PlannedSlide, module: string, chapter: PlannedChapter | undefined, lang: UiLang): string {
  const { id, title, draft, continues, notes, seconds, opens } = slide
  const name = exportName(slide)
  const told = !draft.appendix
  const beside = linesBeside(draft)
  const line = (suffix: string, setting = '') => beside.some(each => each.suffix === suffix) ? [`<LeadLine :point="${name}${suffix}"${setting} />`] : []
  const layout = draft.layout === 'figure' && !told ? 'appendix' : draft.layout
  return `---
id: ${id}
layout: ${layout}
${chapter?.number === undefined ? '' : `chapter: ${chapter.id}\n`}${opens ? 'opens: true\n' : ''}title: { ${lang}: ${scalar(title)} }
${waived(slide)}${continues ? `continues: ${continues}\n` : ''}seconds: ${told ? seconds : 0}
cut: ${told ? 'full' : 'appendix'}
---

<script setup lang="ts">
import { ${[...draft.figure.uses, ...beside.map(({ suffix }) => suffix)].map(suffix => name + suffix).toSorted().join(', ')} } from '../data/${module}.ts'
</script>

${[...line('Lead'), ...draft.figure.markup(name), ...line('Tail', ' after')].join('\n\n')}

<SourceNote :rows="${sources(slide, name)}" />
${told ? `\n${noteBlock(notes, lang)}\n` : ''}`
}

/** The rows whose sources a slide names, in the order of the document. */
function sources({ draft }: PlannedSlide, name: string): string {
  const own = draft.figure.sources(name)
  const [lead, tail] = [draft.lead ? `${name}Lead, ` : '', draft.tail ? `, ${name}Tail` : '']
  return lead || tail ? `[${lead}...${own}${tail}]` : own
}

/** Words of the document that look like a mistake of a deck are none. */
function waived({ draft, title }: PlannedSlide): string {
  const isRaw = draft.layout === 'figure' && draft.rule !== 'code' && [title, ...shownPieces(draft).flatMap(({ unit }) => unit.text.split(' | '))].some(text => rawIn(text) !== undefined)
  return isRaw ? `waive: { raw-text: The document writes these signs }\n` : ''
}

/** Speaker notes: the words of the document, for whoever talks to say in theirs. */
export function noteBlock(notes: readonly string[], lang: UiLang): string {
  return `<!--
::: ${lang}
${notes.map(inert).filter(Boolean).join('\n\n')}
:::
-->`
}
