import type { BlockOf } from '../block.ts'
import type { DataList, Draft, Place, Rule } from '../slide.ts'
import { spanOf } from '../dates.ts'
import { citeOf, textIn } from '../figures.ts'
import { stripHeight, textEms, type } from '../metrics.ts'
import { tableDrafts } from './table.ts'

const [FEWEST, MOST] = [3, 7]
const NAME_WIDTH = 280
const TIME_WIDTH = 240

/** A table in which one column, and no other, gives each row a time: a strip drawn as far as the words go; a table of more columns stands in full in the appendix. */
export const times: Rule = ([block], place) => {
  if (block?.kind !== 'table' || block.rows.length < FEWEST || block.rows.length > MOST)
    return undefined
  const isTime = block.header.map((_, column) => column > 0 && block.rows.every(({ cells }) => spanOf(cells[column]!)))
  const column = isTime.indexOf(true)
  if (column < 0 || isTime.lastIndexOf(true) !== column)
    return undefined
  const { px } = type[place.lang].label
  if (stripHeight(block.rows.length) > place.height || block.rows.some(({ cells }) => textEms(cells[0]!) * px > NAME_WIDTH || textEms(cells[column]!) * px > TIME_WIDTH))
    return undefined
  const whole = block.header.length > 2 ? tableDrafts(block, place).map(draft => ({ ...draft, appendix: true })) : []
  return { taken: 1, drafts: [stripDraft(block, column, place), ...whole] }
}

function stripDraft(block: BlockOf<'table'>, column: number, { lang }: Place): Draft {
  const heads = [block.header[0]!, block.header[column]!].map(head => textIn(lang, head || '·'))
  return {
    rule: 'times on a strip',
    layout: 'figure',
    pieces: block.rows,
    figure: {
      lists: (_, id): DataList[] => [{
        suffix: '',
        type: 'readonly DatedRow[]',
        types: { datedRow: ['DatedRow'] },
        value: block.rows.map((row, index) => {
          const { from, to } = spanOf(row.cells[column]!)!
          return { id: `${id}-${index + 1}`, what: textIn(lang, row.cells[0]!), when: textIn(lang, row.cells[column]!), from: rounded(from), to: rounded(to), cite: citeOf(row) }
        }),
      }, {
        suffix: 'Heads',
        type: 'readonly [Text, Text]',
        types: { lang: ['Text'] },
        value: heads,
      }],
      uses: ['', 'Heads'],
      markup: name => [`<DatedStrip :rows="${name}" :label="$frontmatter.title" :heads="${name}Heads" />`],
      sources: name => name,
    },
  }
}

function rounded(years: number): number {
  return Number(years.toFixed(4))
}
