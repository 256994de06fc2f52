import { expect, it } from 'vitest'
import { datedStrip } from '../../geometry/datedStrip.ts'
import { pixels } from '../../testing/pixels.ts'

const layout = { range: [0, 100], top: 5, rowHeight: 10 } as const

it.each([
  ['a year from its first day to its last', { from: 2030, to: 2031 }, { x0: 0, x1: 10, isPoint: false }],
  ['several years as one bar', { from: 2032, to: 2035 }, { x0: 20, x1: 50, isPoint: false }],
  ['a day as a point', { from: 2035, to: 2035.003 }, { x0: 50, x1: 50.03, isPoint: true }],
])('datedStrip draws %s', (_, row, expected) => {
  const drawn = datedStrip([{ from: 2030, to: 2031 }, { from: 2039, to: 2040 }, row], layout)
  expect(pixels(drawn).rows[2]).toMatchObject({ y: 30, ...expected })
})

it('datedStrip counts years where there are many, and months where there are few', () => {
  expect(datedStrip([{ from: 2030, to: 2036 }], layout).ticks.map(({ year, month }) => [year, month])).toEqual([2030, 2031, 2032, 2033, 2034, 2035, 2036].map(year => [year, undefined]))
  expect(datedStrip([{ from: 2031 + 4 / 12, to: 2031 + 7 / 12 }], layout).ticks.map(({ year, month }) => [year, month])).toEqual([[2031, 5], [2031, 6], [2031, 7], [2031, 8]])
})
