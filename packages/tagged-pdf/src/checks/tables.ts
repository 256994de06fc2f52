import type { ParsedPdf } from '../parsed.ts'
import type { StructElement } from '../structure.ts'
import { PDFNumber } from 'pdf-lib'
import { elementsOf, isElement } from '../structure.ts'
import { placeOf } from './structure.ts'

const tablesOf = (file: ParsedPdf): StructElement[] => elementsOf(file.structure).filter(({ type }) => type === 'Table')
const rowsOf = (table: StructElement): StructElement[] => elementsOf(table.kids).filter(({ type }) => type === 'TR')
const cellsOf = (row: StructElement): StructElement[] => row.kids.filter(isElement)

function span(cell: StructElement, name: string): number {
  const value = cell.attributes.get(name)
  return value instanceof PDFNumber ? value.asNumber() : 1
}

/** Every row of a table fills as many columns as the others, and no two cells the same place. */
export function regular(file: ParsedPdf): string[] {
  return tablesOf(file).flatMap((table) => {
    const taken: Set<number>[] = []
    const place = (row: number) => taken[row] ??= new Set()
    const rows = rowsOf(table)
    for (const [index, row] of rows.entries()) {
      let column = 0
      for (const cell of cellsOf(row)) {
        while (place(index).has(column))
          column++
        for (let down = 0; down < span(cell, 'RowSpan'); down++) {
          for (let right = 0; right < span(cell, 'ColSpan'); right++)
            place(index + down).add(column + right)
        }
      }
    }
    const widths = new Set(taken.map(({ size }) => size))
    return rows.length > 0 && widths.size === 1 && taken.length === rows.length ? [] : [`${placeOf(file, table)}: its rows have ${[...widths].join(', ') || 'no'} columns`]
  })
}

export function headerCells(file: ParsedPdf): string[] {
  return tablesOf(file).flatMap((table) => {
    const headers = rowsOf(table).flatMap(cellsOf).filter(({ type }) => type === 'TH')
    return [
      ...(headers.length === 0 ? [`${placeOf(file, table)} has no header cell`] : []),
      ...headers.filter(({ attributes }) => !['/Row', '/Column', '/Both'].includes(String(attributes.get('Scope')))).map(cell => `${placeOf(file, cell)} does not say what it heads`),
    ]
  })
}
