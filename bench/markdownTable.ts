type Cell = string | number | undefined

/** A Markdown table whose columns line up in plain text, too: words on the left, numbers on the right. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const text = (cell: Cell) => String(cell ?? '')
  const widths = heads.map((head, column) => Math.max(3, head.length, ...rows.map(row => text(row[column]).length)))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const padded = (cells: readonly Cell[]) => line(cells.map((cell, column) => column === 0 ? text(cell).padEnd(widths[column]!) : text(cell).padStart(widths[column]!)))
  return [
    padded(heads),
    line(widths.map((width, column) => column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)),
    ...rows.map(padded),
  ].join('\n')
}
