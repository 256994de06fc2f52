import type { Forecast } from '../../data/agi.ts'
import { expect, it } from 'vitest'
import { timeline } from '../../components/timeline.geometry.ts'
import { editorEstimates, forecasts, publishedAt } from '../../data/agi.ts'

// Twelve years on 120 pixels: ten pixels a year, the axis beginning at 0.
function draw(rows: readonly Forecast[]) {
  return timeline(rows, editorEstimates, publishedAt, { width: 120, height: 100 }, { axisLeft: 0, headerHeight: 10, rowHeight: 20 })
}

it.each([
  ['ai27-first', { kind: 'bar', x0: 10, x1: 30 }],
  ['ai27-update', { kind: 'diamond', x: 55 }],
  ['software', { kind: 'until', x0: 0.8, x1: 100.8 }],
  ['software-volume', { kind: 'until', x0: 0.8, x1: 10 }],
  ['research', { kind: 'after', x0: 100.8, x1: 120 }],
])('timeline draws %s as far as it was stated and no further', (id, expected) => {
  const { mark } = draw(forecasts).rows.find(({ forecast }) => forecast.id === id)!
  expect(Object.fromEntries(Object.entries(mark).map(([key, value]) => [key, typeof value === 'number' ? Math.round(value * 100) / 100 : value]))).toEqual(expected)
})

it('timeline keeps forecasts without a year off the axis', () => {
  expect(draw(forecasts).words.map(({ id }) => id)).toEqual(['engineer'])
})

it('timeline marks an estimate beyond the axis as outside, at its edge', () => {
  const [, , last] = draw(forecasts).estimates[0]!.points
  expect(last).toMatchObject({ year: 2085, inside: false, x: 120 })
})
