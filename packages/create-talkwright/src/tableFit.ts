import type { UiLang } from 'talkwright/data/uiLang'
import type { BlockOf } from './block.ts'
import { BODY_WIDTH, lineCount, measureEms, textEms, type, widestPiece } from './metrics.ts'

export type TableRow = BlockOf<'table'>['rows'][number]

/** What is beside the words of a cell: its padding, and a little room where they are set wider than reckoned. */
const PADDING = 24
const END_PADDING = 42

/** The widths of columns in pixels, by their contents; undefined where some word would not fit. */
export function columnWidths(header: readonly string[], rows: readonly TableRow[], ends: readonly boolean[], lang: UiLang): number[] | undefined {
  const { px } = type[lang].table
  const label = type[lang].label.px
  const columns = header.map((head, column) => {
    const cells = rows.map(({ cells }) => cells[column]!)
    const padding = ends[column] ? END_PADDING : PADDING
    const bold = column === 0 ? 1.08 : 1
    return {
      least: Math.max(64, Math.max(...cells.map(cell => Math.min(widestPiece(cell, lang), 17) * px * bold), widestPiece(head, lang) * label) + padding),
      wanted: Math.max(...cells.map(cell => textEms(cell) * px * bold), textEms(head) * label) + padding,
      most: measureEms[lang] * px * 0.97 + padding,
    }
  })
  const least = columns.reduce((sum, each) => sum + each.least, 0)
  if (least > BODY_WIDTH)
    return undefined
  // What is left goes to columns by the root of what they would like, so that long texts do not starve short ones.
  const wants = columns.map(each => Math.sqrt(Math.max(0, Math.min(each.wanted, each.most) - each.least)))
  const sum = wants.reduce((all, want) => all + want, 0)
  const spare = BODY_WIDTH - least
  const widths = columns.map((each, index) => Math.min(each.least + (sum > 0 ? spare * wants[index]! / sum : spare / columns.length), Math.max(each.most, each.least)))
  const rest = BODY_WIDTH - widths.reduce((all, width) => all + width, 0)
  const first = widths.findIndex((width, index) => width + rest <= columns[index]!.most)
  if (rest > 1)
    widths[first < 0 ? 0 : first]! += rest
  return widths
}

/** How high rows are in a table of so many rows, as ComparisonTable.vue sets them. */
export function rowHeights(rows: readonly TableRow[], widths: readonly number[], ends: readonly boolean[], lang: UiLang): (count: number) => number[] {
  const { px, line } = type[lang].table
  const lines = rows.map(({ cells }) => Math.max(...cells.map((cell, column) => {
    const padding = ends[column] ? END_PADDING : PADDING
    return lineCount(cell, (widths[column]! - padding) / px / (column === 0 ? 1.08 : 1), lang, false)
  })))
  return count => lines.map(each => each * line + 1 + 2 * (count > 4 ? 7 : count < 4 ? 22 : 13))
}

export function headHeight(header: readonly string[], widths: readonly number[], lang: UiLang): number {
  const { px, line } = type[lang].label
  return 14 + line * Math.max(...header.map((head, column) => lineCount(head, (widths[column]! - PADDING) / px, lang, false)))
}
