import type { UiLang } from 'talkwright/data/uiLang'
import type { BlockOf } from '../block.ts'
import type { DataList, Draft, Figure, Place, Rule } from '../slide.ts'
import type { TableRow } from '../tableFit.ts'
import { amountOf, orderOf } from '../amount.ts'
import { spanOf } from '../dates.ts'
import { citeOf, textIn } from '../figures.ts'
import { fieldNames } from '../names.ts'
import { columnWidths, headHeight, rowHeights } from '../tableFit.ts'
import { rowDrafts } from './rows.ts'

/** A header that the notes leave blank is still a button that sorts. */
const NO_HEADER = '·'
const MOST_COLUMNS = 5
const MOST_ROWS = 7

/** A table as a table: what is too long or too wide goes on on further slides, with its header and first column again. */
export const table: Rule = ([block], place) => block?.kind === 'table' ? { taken: 1, drafts: tableDrafts(block, place) } : undefined

export function tableDrafts(block: BlockOf<'table'>, place: Place): Draft[] {
  const parts = block.header.length > 1 ? partsByColumns(block, place) : undefined
  return parts
    ? parts.map((part, index) => ({ ...part, continues: index > 0 }))
    : rowDrafts(block.rows.map(row => ({ kind: 'item', piece: row, text: recordText(block.header, row, place.lang) })), place.height, place.lang, undefined, 'table as text')
}

/** A row as a text, each cell but the first with its header. */
function recordText(header: readonly string[], { cells }: TableRow, lang: UiLang): string {
  const [colon, stop] = lang === 'zh' ? ['：', '；'] : [': ', '; ']
  return cells.map((cell, index) => index === 0 || !header[index] ? cell : `${header[index]}${colon}${cell}`).filter(Boolean).join(stop)
}

/** As few slides as hold all columns, then all rows; undefined where even two columns do not fit. */
function partsByColumns(block: BlockOf<'table'>, place: Place): Draft[] | undefined {
  const others = block.header.map((_, index) => index).slice(1)
  for (let count = Math.ceil(others.length / (MOST_COLUMNS - 1)); count <= others.length; count++) {
    const size = Math.ceil(others.length / count)
    const choices = Array.from({ length: Math.ceil(others.length / size) }, (_, index) => [0, ...others.slice(index * size, (index + 1) * size)])
    const parts = choices.map(columns => partsByRows(block, columns, place))
    if (parts.every(part => part !== undefined))
      return parts.flat()
  }
  return undefined
}

function partsByRows(block: BlockOf<'table'>, columns: readonly number[], place: Place): Draft[] | undefined {
  const header = columns.map(column => block.header[column]!)
  const rows = block.rows.map(row => ({ ...row, cells: columns.map(column => row.cells[column]!) }))
  const ends = header.map((_, column) => column > 0 && rows.some(({ cells }) => cells[column]) && rows.every(({ cells }) => cells[column] === '' || amountOf(cells[column]!, place.lang) !== undefined))
  const widths = columnWidths(header, rows, ends, place.lang)
  if (!widths)
    return undefined
  const room = place.height - headHeight(header, widths, place.lang)
  const heights = rowHeights(rows, widths, ends, place.lang)
  const fits = (from: number, to: number) => to - from <= MOST_ROWS && heights(to - from).slice(from, to).reduce((sum, each) => sum + each, 0) <= room
  if (rows.some((_, index) => heights(5)[index]! > room))
    return undefined
  for (let count = 1; count <= rows.length; count++) {
    const bounds = Array.from({ length: count + 1 }, (_, index) => Math.round(index * rows.length / count))
    const groups = bounds.slice(1).map((to, index) => [bounds[index]!, to] as const)
    if (groups.every(([from, to]) => fits(from, to)))
      return groups.map(([from, to]) => ({ rule: 'table', layout: 'figure', pieces: block.rows.slice(from, to), figure: tableFigure(header, rows.slice(from, to), widths, ends, place.lang) }))
  }
  // One row alone is set looser than rows among others.
  return rows.map((row, index) => ({ rule: 'table', layout: 'figure', pieces: [block.rows[index]!], figure: tableFigure(header, [row], widths, ends, place.lang) }))
}

function tableFigure(header: readonly string[], rows: readonly TableRow[], widths: readonly number[], ends: readonly boolean[], lang: UiLang): Figure {
  const fields = fieldNames(header)
  const orders = header.map((_, column) => rows.map(({ cells }) => orderIn(cells[column]!, lang)))
  const ordered = orders.map((values, column) => column > 0 && values.every(value => value !== undefined) && rows.length > 1)
  const total = widths.reduce((sum, width) => sum + width, 0)
  return {
    lists: (name, id): DataList[] => {
      const row = `${name[0]!.toUpperCase()}${name.slice(1)}Row`
      return [{
        suffix: '',
        type: `readonly ${row}[]`,
        types: { cite: ['Sourced'], lang: ['Text'] },
        declaration: [
          `export interface ${row} extends Sourced {`,
          '  readonly id: string',
          ...fields.flatMap((field, column) => [
            `  readonly ${field}${rows.every(({ cells }) => cells[column]) ? '' : '?'}: Text`,
            ...ordered[column] ? [`  readonly ${field}Order: number`] : [],
          ]),
          '}',
        ].join('\n'),
        value: rows.map((each, index) => ({
          id: `${id}-${index + 1}`,
          ...Object.fromEntries(fields.flatMap((field, column) => each.cells[column] ? [[field, textIn(lang, each.cells[column])], ...ordered[column] ? [[`${field}Order`, orders[column]![index]]] : []] : [])),
          cite: citeOf(each),
        })),
      }, {
        suffix: 'Columns',
        type: `readonly Column<${row}>[]`,
        types: { column: ['Column'] },
        value: fields.map((field, column) => ({
          key: field,
          header: textIn(lang, header[column] || NO_HEADER),
          share: Math.round(widths[column]! / total * 100),
          ...ordered[column] ? { sortBy: `${field}Order` } : {},
          ...ends[column] ? { align: 'end' } : {},
        })),
      }]
    },
    uses: ['', 'Columns'],
    markup: name => [`<ComparisonTable :rows="${name}" :columns="${name}Columns" :caption="$frontmatter.title" />`],
    sources: name => name,
  }
}

function orderIn(cell: string, lang: UiLang): number | undefined {
  const amount = amountOf(cell, lang)
  return spanOf(cell)?.from ?? (amount ? orderOf(amount) : undefined)
}
