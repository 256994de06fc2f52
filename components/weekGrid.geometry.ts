import { scaleBand, scaleLinear } from 'd3-scale'

/** Hours of the day from `startHour` to `endHour`, on so many days of a week. */
export interface Hours {
  readonly startHour: number
  readonly endHour: number
  readonly daysPerWeek: number
}

export interface DayRow {
  /** From 1; which days of the week these are is not said. */
  readonly day: number
  readonly y: number
  readonly height: number
  /** The hours worked, in pixels; absent on a free day. */
  readonly work?: { readonly x0: number, readonly x1: number }
}

/** A week as seven rows of 24 hours, each hour as wide as any other. */
export function weekGrid({ startHour, endHour, daysPerWeek }: Hours, { left, right, top, bottom }: { readonly left: number, readonly right: number, readonly top: number, readonly bottom: number }) {
  const x = scaleLinear().domain([0, 24]).range([left, right])
  const days = Array.from({ length: 7 }, (_, index) => index + 1)
  const y = scaleBand<number>().domain(days).range([top, bottom]).paddingInner(0.25)
  return {
    rows: days.map((day): DayRow => ({
      day,
      y: y(day)!,
      height: y.bandwidth(),
      ...day <= daysPerWeek ? { work: { x0: x(startHour), x1: x(endHour) } } : {},
    })),
    ticks: [0, 6, 9, 12, 18, 21, 24].map(value => ({ value, position: x(value) })),
  }
}
