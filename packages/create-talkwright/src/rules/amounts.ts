import type { BlockOf } from '../block.ts'
import type { DataList, Draft, Place, Rule } from '../slide.ts'
import { amountOf, orderOf } from '../amount.ts'
import { citeOf, textIn } from '../figures.ts'
import { plotHeight, textEms, type } from '../metrics.ts'
import { tableDrafts } from './table.ts'

const [FEWEST, MOST] = [3, 6]
/** The pixels for the name of a row, and for its amount. */
const NAME_WIDTH = 262
const AMOUNT_WIDTH = 200
/** Amounts that differ by more are told apart on a logarithmic axis alone. */
const LOG_FROM = 20
/** The pixels to which heights are reckoned. */
const ROUNDING = 2

/** A table in which one column, and no other, holds amounts of one unit: dots on an axis; a table of more columns stands in full in the appendix. */
export const amounts: Rule = ([block], place) => {
  if (block?.kind !== 'table' || block.rows.length < FEWEST || block.rows.length > MOST)
    return undefined
  const isAmount = block.header.map((_, column) => column > 0 && block.rows.every(({ cells }) => amountOf(cells[column]!, place.lang)))
  const column = isAmount.indexOf(true)
  if (column < 0 || isAmount.lastIndexOf(true) !== column)
    return undefined
  const plotted = plotDraft(block, column, place)
  const whole = block.header.length > 2 ? tableDrafts(block, place).map(draft => ({ ...draft, appendix: true })) : []
  return plotted && { taken: 1, drafts: [plotted, ...whole] }
}

function plotDraft(block: BlockOf<'table'>, column: number, { lang, height }: Place): Draft | undefined {
  const rows = block.rows.map(row => ({ row, name: row.cells[0]!, said: row.cells[column]!, amount: amountOf(row.cells[column]!, lang)! }))
  const orders = rows.map(({ amount }) => orderOf(amount))
  const { px } = type[lang].label
  if (plotHeight(rows.length) > height + ROUNDING)
    return undefined
  if (new Set(rows.map(({ amount }) => amount.unit)).size > 1 || Math.min(...orders) <= 0 || rows.some(({ name, said }) => textEms(name) * px > NAME_WIDTH || textEms(said) * px > AMOUNT_WIDTH))
    return undefined
  const { unit } = rows[0]!.amount
  const scale = Math.max(...orders) / Math.min(...orders) >= LOG_FROM ? 'log' : 'linear'
  const head = block.header[column]!
  const axis = unit ? lang === 'zh' ? `${head}（${unit}）` : `${head} (${unit})` : head
  return {
    rule: `amounts on a ${scale === 'log' ? 'logarithmic' : 'linear'} axis`,
    layout: 'figure',
    pieces: block.rows,
    figure: {
      lists: (_, id): DataList[] => [{
        suffix: '',
        type: 'readonly PlottedRow[]',
        types: { plottedRow: ['PlottedRow'] },
        value: rows.map(({ row, name, said, amount }, index) => ({
          id: `${id}-${index + 1}`,
          what: textIn(lang, name),
          amount: textIn(lang, said),
          extent: amount.extent,
          grade: 'stated',
          cite: citeOf(row),
        })),
      }, {
        suffix: 'Axis',
        type: 'Text',
        types: { lang: ['Text'] },
        value: textIn(lang, axis),
      }],
      uses: ['', 'Axis'],
      markup: name => [`<DotPlot :rows="${name}" extent="extent" :unit="${unit === '%' ? 100 : 1}" :label="$frontmatter.title" :axis="${name}Axis" scale="${scale}" bare />`],
      sources: name => name,
    },
  }
}
