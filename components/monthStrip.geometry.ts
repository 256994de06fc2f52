import type { Moment } from '../data/usOpen.ts'
import { scaleLinear } from 'd3-scale'

/** Where a moment stands on an axis of one year, in pixels: a month fills its twelfth, a year all of it. */
export function monthStrip(year: number, range: readonly [number, number]) {
  const x = scaleLinear().domain([0, 12]).range(range)
  return {
    place: ({ year: of, month }: Moment) => {
      if (of !== year)
        throw new RangeError(`The axis shows ${year} alone, not ${of}.`)
      return month === undefined ? { x0: x(0), x1: x(12) } : { x0: x(month - 1), x1: x(month) }
    },
    ticks: Array.from({ length: 12 }, (_, index) => ({ value: index + 1, position: x(index + 0.5) })),
    edges: Array.from({ length: 13 }, (_, index) => x(index)),
  }
}
