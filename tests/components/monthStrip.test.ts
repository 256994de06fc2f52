import { pixels } from 'talkwright/testing/pixels'
import { expect, it } from 'vitest'
import { monthStrip } from '../../components/monthStrip.geometry.ts'

// Ten pixels a month, the axis beginning at 100.
const strip = monthStrip(2025, [100, 220])

it.each([
  [{ year: 2025, month: 1 }, { x0: 100, x1: 110 }],
  [{ year: 2025, month: 12 }, { x0: 210, x1: 220 }],
  [{ year: 2025 }, { x0: 100, x1: 220 }],
])('monthStrip draws %o no more exactly than it was said', (moment, expected) => {
  expect(pixels(strip.place(moment))).toEqual(expected)
})

it('monthStrip names each month in its middle, between its edges', () => {
  expect(strip.ticks).toHaveLength(12)
  expect(pixels(strip.ticks[0])).toEqual({ value: 1, position: 105 })
  expect(pixels(strip.edges)).toEqual([100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200, 210, 220])
})

it('monthStrip refuses another year and names it', () => {
  expect(() => strip.place({ year: 2024, month: 12 })).toThrow(new RangeError('The axis shows 2025 alone, not 2024.'))
})
