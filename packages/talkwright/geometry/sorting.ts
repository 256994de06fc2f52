export interface Sorting {
  readonly key: string
  readonly direction: 'ascending' | 'descending'
}

/** A header goes from the given order to ascending, to descending, and back. */
export function nextSorting(current: Sorting | undefined, key: string): Sorting | undefined {
  if (current?.key !== key)
    return { key, direction: 'ascending' }
  return current.direction === 'ascending' ? { key, direction: 'descending' } : undefined
}

/** Rows in the order of a column; a blank stays last in both directions, and equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  sorting: Sorting | undefined,
  value: (row: Row, key: string) => string | number | undefined,
  locale: string,
): readonly Row[] {
  if (!sorting)
    return rows
  const sign = sorting.direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => {
    const left = value(a, sorting.key)
    const right = value(b, sorting.key)
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined)
    return sign * (typeof left === 'number' && typeof right === 'number'
      ? left - right
      : String(left).localeCompare(String(right), locale))
  })
}
