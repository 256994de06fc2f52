import { expect, it } from 'vitest'
import { ladder } from '../../components/ladder.geometry.ts'

const size = { width: 120, top: 10, bottom: 70 }

it.each([
  [0, []],
  [1, [{ x: 0, y: 70, width: 120 }]],
  [2, [{ x: 0, y: 70, width: 60 }, { x: 60, y: 10, width: 60 }]],
  [3, [{ x: 0, y: 70, width: 40 }, { x: 40, y: 40, width: 40 }, { x: 80, y: 10, width: 40 }]],
])('ladder of %i rungs fills the width and rises from bottom to top', (count, expected) => {
  expect(ladder(count, size)).toEqual(expected)
})

it('ladder makes all rungs alike, for the document says nothing about distances', () => {
  const rungs = ladder(4, size)
  const rises = rungs.slice(1).map(({ y }, index) => rungs[index]!.y - y)
  expect(rises).toEqual([20, 20, 20])
  expect(new Set(rungs.map(({ width }) => width))).toEqual(new Set([30]))
})
