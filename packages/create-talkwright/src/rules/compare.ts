import type { UiLang } from 'talkwright/data/uiLang'
import type { Block, BlockOf } from '../block.ts'
import type { Rule } from '../slide.ts'
import { citeOf, textIn } from '../figures.ts'
import { BODY_WIDTH, lineCount, measureEms, textEms, type } from '../metrics.ts'

const GAP = 48
const MOST = 3
/** The head of a column with its rule, and what is around each statement in PointColumns.vue. */
const HEAD = 46
const PADDING = 23

interface Group {
  readonly label: BlockOf<'label'>
  readonly list: BlockOf<'list'>
}

/** Two or three labelled lists in a row, such as pros and cons, stand side by side if they are of like length. */
export const compare: Rule = (blocks, place) => {
  const groups: Group[] = []
  while (isGroup(blocks, groups.length * 2))
    groups.push({ label: blocks[groups.length * 2] as BlockOf<'label'>, list: blocks[groups.length * 2 + 1] as BlockOf<'list'> })
  if (groups.length < 2 || groups.length > MOST || !fits(groups, place.height, place.lang))
    return undefined
  return {
    taken: groups.length * 2,
    drafts: [{
      rule: 'comparison',
      layout: 'figure',
      pieces: groups.flatMap(({ label, list }) => [label.piece, ...list.items]),
      figure: {
        lists: (_, id) => [{
          suffix: '',
          type: 'readonly PointGroup[]',
          types: { point: ['PointGroup'] },
          value: groups.map(({ label, list }, column) => ({
            id: `${id}-${column + 1}`,
            label: textIn(place.lang, labelText(label)),
            points: list.items.map((item, index) => ({ id: `${id}-${column + 1}-${index + 1}`, text: textIn(place.lang, item.of ? `${item.of}${place.lang === 'zh' ? '：' : ': '}${item.text}` : item.text), cite: citeOf(item) })),
          })),
        }],
        uses: [''],
        markup: name => [`<PointColumns :groups="${name}" />`],
        sources: name => `${name}.flatMap(({ points }) => points)`,
      },
    }],
  }
}

function isGroup(blocks: readonly Block[], at: number): boolean {
  const [label, list] = [blocks[at], blocks[at + 1]]
  return label?.kind === 'label' && list?.kind === 'list' && list.items.every(({ level }) => level === 0)
}

function labelText({ piece }: BlockOf<'label'>): string {
  return piece.text.replace(/[：:]$/, '')
}

function fits(groups: readonly Group[], height: number, lang: UiLang): boolean {
  const { px, line } = type[lang].table
  const width = (BODY_WIDTH - GAP * (groups.length - 1)) / groups.length
  const box = Math.min(width / px, measureEms[lang])
  return groups.every(({ label, list }) => textEms(labelText(label)) <= width / type[lang].body.px
    && HEAD + list.items.reduce((sum, { of, text }) => sum + line * lineCount(`${of ? `${of}：` : ''}${text}`, box, lang, false) + PADDING, 0) <= height)
}
