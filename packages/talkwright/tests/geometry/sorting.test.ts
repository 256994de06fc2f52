import { expect, it } from 'vitest'
import { nextSorting, sortRows } from '../../geometry/sorting.ts'

it('goes from the given order to ascending, descending and back', () => {
  const first = nextSorting(undefined, 'amount')
  const second = nextSorting(first, 'amount')
  expect([first?.direction, second?.direction, nextSorting(second, 'amount')]).toEqual(['ascending', 'descending', undefined])
  expect(nextSorting(second, 'type')).toEqual({ key: 'type', direction: 'ascending' })
})

const rows = [{ n: 20 }, { n: 30 }, {}, { n: 2 }] as { n?: number }[]

it.each([
  ['ascending', [2, 20, 30, undefined]],
  ['descending', [30, 20, 2, undefined]],
] as const)('sorts %s with blanks last', (direction, expected) => {
  expect(sortRows(rows, { key: 'n', direction }, row => row.n, 'zh').map(row => row.n)).toEqual(expected)
})

it('keeps the given order without a sorting', () => {
  expect(sortRows(rows, undefined, row => row.n, 'zh')).toBe(rows)
})
