import { expect, it } from 'vitest'
import { stepInGrid } from '../../views/stage/stepInGrid.ts'

it.each([
  [0, 'ArrowRight', 1],
  [0, 'ArrowLeft', 0],
  [1, 'ArrowDown', 4],
  [4, 'ArrowUp', 1],
  [6, 'ArrowDown', 6],
  [7, 'ArrowRight', 7],
  [2, 'Home', 2],
])('stepInGrid(%d, %s, 3, 8) is %d', (at, key, to) => {
  expect(stepInGrid(at, key, 3, 8)).toBe(to)
})
