import { expect, it } from 'vitest'
import { shareBars } from '../../components/shareBars.geometry.ts'

// Two pixels a percent, the axis beginning at 50.
const layout = { range: [50, 250], top: 10, rowHeight: 20 } as const

it.each([
  [0, 50],
  [25, 100],
  [100, 250],
])('shareBars draws %i % from 0 on the whole of 0 to 100 %', (percent, x1) => {
  expect(shareBars([percent], layout).bars).toEqual([{ x0: 50, x1, y: 20 }])
})

it('shareBars keeps its axis however small the shares are', () => {
  const ticks = [0, 20, 40, 60, 80, 100].map(value => ({ value, position: 50 + 2 * value }))
  expect(shareBars([3], layout).ticks).toEqual(ticks)
  expect(shareBars([], layout)).toEqual({ bars: [], ticks, bottom: 10 })
})

it('shareBars stacks its bars in the given order', () => {
  const drawn = shareBars([10, 90], layout)
  expect([...drawn.bars.map(({ y }) => y), drawn.bottom]).toEqual([20, 40, 50])
})
