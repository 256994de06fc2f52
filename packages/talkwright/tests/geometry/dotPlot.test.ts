import type { DotValue } from '../../geometry/dotPlot.ts'
import { expect, it } from 'vitest'
import { dotPlot } from '../../geometry/dotPlot.ts'
import { pixels } from '../../testing/pixels.ts'

// One power of ten is a hundred pixels wide, a row ten pixels high.
function draw(values: readonly DotValue[], decades: number) {
  return pixels(dotPlot(values, { range: [0, 100 * decades], top: 5, rowHeight: 10 }))
}
/** Rows that stretch the axis from 1 to 1,000. */
const ends: readonly DotValue[] = [{ amount: { about: 1 } }, { amount: { about: 1000 } }]

it.each([
  ['about 100', { about: 100 }, { kind: 'point', x: 200 }],
  ['from 10 to 100', { low: 10, high: 100 }, { kind: 'range', x0: 100, x1: 200 }],
  ['up to 10', { atMost: 10 }, { kind: 'up-to', x: 100 }],
  ['words alone', undefined, { kind: 'words' }],
] as const)('dotPlot draws %s as it was said and no more exactly', (_, amount, expected) => {
  expect(draw([...ends, { amount }], 3).rows[2]!.mark).toEqual(expected)
})

it.each([
  ['whole powers of ten around the amounts', [{ amount: { low: 20, high: 400 } }], 2, [10, 1000]],
  ['what a note documents, too', [{ amount: { about: 100 }, documented: 7 }], 2, [1, 100]],
  ['amounts below one', [{ amount: { low: 0.02, high: 0.5 } }], 2, [0.01, 1]],
] as const)('dotPlot ends its axis at %s', (_, values, decades, ticks) => {
  const drawn = draw(values, decades)
  expect([drawn.ticks[0]!, drawn.ticks.at(-1)!]).toEqual([
    { value: ticks[0], position: 0 },
    { value: ticks[1], position: 100 * decades },
  ])
})

it('dotPlot has ticks at 1, 2 and 5 alone', () => {
  expect(draw(ends, 3).ticks.map(({ value }) => value)).toEqual([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000])
  expect(draw([{ amount: { low: 0.1, high: 10 } }], 2).ticks.map(({ value }) => value)).toEqual([0.1, 0.2, 0.5, 1, 2, 5, 10])
})

it('dotPlot stacks its rows in the given order, each in the middle of its height', () => {
  const drawn = draw([...ends, {}], 3)
  expect(drawn.rows.map(({ y }) => y)).toEqual([10, 20, 30])
  expect(drawn.bottom).toBe(35)
})

it('dotPlot has a documented place where a note gives one, and no such field elsewhere', () => {
  const drawn = draw([...ends, { documented: 100 }], 3)
  expect(drawn.rows[2]).toEqual({ y: 30, mark: { kind: 'words' }, documentedX: 200 })
  expect(drawn.rows[0]).not.toHaveProperty('documentedX')
})

it.each([
  ['no rows', []],
  ['words alone', [{}, {}]],
])('dotPlot draws %s without ticks, for nothing gives an axis', (_, values) => {
  expect(draw(values, 1)).toMatchObject({ ticks: [], bottom: 5 + 10 * values.length })
})

it.each([
  [{ amount: { about: 0 } }, 0],
  [{ amount: { low: -2, high: 5 } }, -2],
  [{ amount: { about: 5 }, documented: 0 }, 0],
])('dotPlot refuses %o, which has no place on a logarithmic axis, and names the amount', (value, named) => {
  expect(() => draw([value], 1)).toThrow(new RangeError(`A logarithmic axis needs amounts above 0, the least here is ${named}.`))
})

it('dotPlot begins a linear axis at 0', () => {
  const drawn = pixels(dotPlot([{ amount: { about: 50 } }, { amount: { low: 80, high: 100 } }], { range: [0, 100], top: 0, rowHeight: 10, scale: 'linear' }))
  expect(drawn.rows.map(({ mark }) => mark)).toEqual([{ kind: 'point', x: 50 }, { kind: 'range', x0: 80, x1: 100 }])
  expect(drawn.ticks.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100])
})
