import { expect, it } from 'vitest'
import { weekGrid } from '../../components/weekGrid.geometry.ts'

// Ten pixels an hour, the day beginning at 100.
const plot = { left: 100, right: 340, top: 0, bottom: 290 }

it.each([
  ['9 to 21, six days', { startHour: 9, endHour: 21, daysPerWeek: 6 }, { x0: 190, x1: 310 }, 6],
  ['all hours of the week', { startHour: 0, endHour: 24, daysPerWeek: 7 }, { x0: 100, x1: 340 }, 7],
  ['one hour of one day', { startHour: 8, endHour: 9, daysPerWeek: 1 }, { x0: 180, x1: 190 }, 1],
  ['no day', { startHour: 9, endHour: 21, daysPerWeek: 0 }, undefined, 0],
] as const)('weekGrid draws %s on seven whole days', (_, hours, work, days) => {
  const { rows } = weekGrid(hours, plot)
  expect(rows.map(row => row.day)).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(rows.map(row => row.work)).toEqual(Array.from({ length: 7 }, (_, index) => index < days ? work : undefined))
})

it('weekGrid makes all days alike, one below the other, without overlap', () => {
  const { rows } = weekGrid({ startHour: 9, endHour: 21, daysPerWeek: 6 }, plot)
  expect(new Set(rows.map(({ height }) => Math.round(height * 10))).size).toBe(1)
  rows.slice(1).forEach(({ y }, index) => expect(y).toBeGreaterThan(rows[index]!.y + rows[index]!.height))
  expect(rows[0]!.y).toBeGreaterThanOrEqual(plot.top)
  expect(rows.at(-1)!.y + rows.at(-1)!.height).toBeLessThanOrEqual(plot.bottom)
})

it('weekGrid puts ticks from the first to the last hour of the day', () => {
  const { ticks } = weekGrid({ startHour: 9, endHour: 21, daysPerWeek: 6 }, plot)
  expect([ticks[0], ticks.at(-1)]).toEqual([{ value: 0, position: 100 }, { value: 24, position: 340 }])
})
