import type { PlannedChapter, PlannedSlide } from '../planned.ts'
import type { DataList } from '../slide.ts'
import { citeOf, textIn } from '../figures.ts'
import { camel } from '../names.ts'
import { linesBeside } from '../slide.ts'
import { literal } from './literal.ts'

/** The name under which a slide's rows are exported. */
export function exportName({ id }: PlannedSlide): string {
  return camel(id)
}

/** A module of data: the rows of some slides, with what they need of other modules. */
export function dataModule(slides: readonly PlannedSlide[]): string {
  const lists = slides.flatMap(slide => listsOf(slide).map((list, index) => ({ slide, list, index })))
  const types = new Map<string, Set<string>>()
  for (const [module, names] of lists.flatMap(({ list }) => Object.entries(list.types)))
    types.set(module, (types.get(module) ?? new Set()).union(new Set(names)))
  const imports = [...types].toSorted(([a], [b]) => a < b ? -1 : 1).map(([module, names]) => `import type { ${[...names].toSorted().join(', ')} } from 'talkwright/data/${module}'`)
  const parts = lists.flatMap(({ slide, list, index }) => [
    ...list.declaration ? [list.declaration] : [],
    `${index === 0 ? `/** ${comment(slide)} */\n` : ''}export const ${exportName(slide)}${list.suffix}: ${list.type} = ${literal(list.value)}`,
  ])
  return `${[imports.join('\n'), ...parts].filter(Boolean).join('\n\n')}\n`
}

/** Which part of the document the rows are. */
function comment({ draft, section }: PlannedSlide): string {
  const first = draft.pieces[0]!.unit.line
  const last = draft.pieces.at(-1)!.unit.line
  const where = first === last ? `Line ${first}` : `Lines ${first} to ${last}`
  const path = section.path.replaceAll(/[^\p{L}\p{N}\p{Script=Han} ·：，（）()/.-]/gu, ' ').replaceAll(/\*?\/+(?= |$)/g, ' ')
  return `${where} of the document${path ? `, in ${path.trim()}` : ''}.`
}

/** The name of the module of a chapter's rows. */
export function moduleName({ id }: Pick<PlannedChapter, 'id'>, taken: ReadonlySet<string>): string {
  const name = camel(id)
  return taken.has(name) ? `${name}Section` : name
}

/** The lists of a slide: of its figure, and the paragraphs beside it. */
export function listsOf(slide: PlannedSlide): readonly DataList[] {
  const { draft, id, lang } = slide
  return [
    ...draft.figure.lists(exportName(slide), id),
    ...linesBeside(draft).map(({ suffix, piece }) => ({ suffix, type: 'Point', types: { point: ['Point'] }, value: { id: `${id}-${suffix.toLowerCase()}`, text: textIn(lang, piece.text), cite: citeOf(piece) } })),
  ]
}
