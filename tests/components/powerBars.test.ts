import { expect, it } from 'vitest'
import { powerBars } from '../../components/powerBars.geometry.ts'

const layout = { range: [100, 300], top: 10, rowHeight: 20 } as const

it('powerBars begins every bar at zero, so that lengths compare', () => {
  expect(powerBars([{ gigawatts: 2 }, { gigawatts: 0.5 }, { gigawatts: 0 }], layout).bars).toEqual([
    { x0: 100, x1: 300, y: 20 },
    { x0: 100, x1: 150, y: 40 },
    { x0: 100, x1: 100, y: 60 },
  ])
})

it.each([
  [2, [0, 1, 2]],
  [1.5, [0, 1]],
  [1.2, [0, 1]],
  [0.4, [0]],
])('powerBars up to %f has ticks at whole numbers alone', (gigawatts, expected) => {
  const { ticks } = powerBars([{ gigawatts }], layout)
  expect(ticks.map(({ value }) => value)).toEqual(expected)
  for (const { value, position } of ticks)
    expect(position).toBeCloseTo(100 + 200 * value / gigawatts)
})

it('powerBars without rows is an axis without length', () => {
  expect(powerBars([], layout)).toMatchObject({ bars: [], bottom: 10 })
})
