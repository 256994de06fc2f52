import { expect, it } from 'vitest'
import { jumpPlot } from '../../components/jumpPlot.geometry.ts'

// Two pixels a percent, the axis beginning at 50.
const layout = { range: [50, 250], top: 10, rowHeight: 20 } as const

it.each([
  ['a rise', { beforePercent: 15, afterPercent: 50 }, { x0: 80, x1: 150 }],
  ['a fall', { beforePercent: 80, afterPercent: 30 }, { x0: 210, x1: 110 }],
  ['no change', { beforePercent: 40, afterPercent: 40 }, { x0: 130, x1: 130 }],
  ['from nothing to all', { beforePercent: 0, afterPercent: 100 }, { x0: 50, x1: 250 }],
])('jumpPlot draws %s on the whole of 0 to 100 %', (_, jump, expected) => {
  expect(jumpPlot([jump], layout).rows[0]).toEqual({ y: 20, ...expected })
})

it('jumpPlot keeps its axis however small the jumps are', () => {
  const ticks = [0, 20, 40, 60, 80, 100].map(value => ({ value, position: 50 + 2 * value }))
  expect(jumpPlot([{ beforePercent: 1, afterPercent: 2 }], layout).ticks).toEqual(ticks)
  expect(jumpPlot([], layout)).toEqual({ rows: [], ticks, bottom: 10 })
})

it('jumpPlot stacks its rows in the given order', () => {
  const jump = { beforePercent: 0, afterPercent: 1 }
  const drawn = jumpPlot([jump, jump], layout)
  expect([...drawn.rows.map(({ y }) => y), drawn.bottom]).toEqual([20, 40, 50])
})
