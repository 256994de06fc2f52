import type { Bound } from 'talkwright/data/bound'
import type { Size } from 'talkwright/geometry/size'
import type { EditorEstimate, Forecast } from '../data/agi.ts'
import { scaleLinear } from 'd3-scale'

/** Canvas pixels: where the columns, the rows and the lane begin. */
export interface TimelineLayout {
  readonly axisLeft: number
  readonly headerHeight: number
  readonly rowHeight: number
}

/** One drawn primitive of a forecast; `x` values are pixels. */
export type TimelineMark
  = | { readonly kind: 'bar', readonly x0: number, readonly x1: number }
    | { readonly kind: 'diamond', readonly x: number }
    | { readonly kind: 'until', readonly x0: number, readonly x1: number }
    | { readonly kind: 'after', readonly x0: number, readonly x1: number }

export interface TimelineRow {
  readonly forecast: Forecast
  readonly y: number
  readonly mark: TimelineMark
}

/** The calendar years on the axis: the strip begins with the year of publication and ends after ten more. */
export const timelineDomain = [2026, 2038] as const

/**
 * A stated-bounds strip plot: each dated forecast is drawn exactly as far as
 * it was stated. A year covers the band from its first to its last day, so a
 * closed range ends where its last year ends, and a single year stands in the
 * middle of its band. Forecasts in words alone stay out of the plot.
 */
export function timeline(
  forecasts: readonly Forecast[],
  estimates: readonly EditorEstimate[],
  publishedAt: number,
  size: Size,
  { axisLeft, headerHeight, rowHeight }: TimelineLayout,
) {
  const x = scaleLinear().domain(timelineDomain).range([axisLeft, size.width])
  const dated = forecasts.filter(({ bound }) => bound.kind !== 'words')
  const rowY = (index: number) => headerHeight + rowHeight * (index + 0.5)
  const bottom = headerHeight + rowHeight * (dated.length + estimates.length)
  return {
    rows: dated.map((forecast, index): TimelineRow => ({ forecast, y: rowY(index), mark: markOf(forecast.bound, publishedAt, x, size.width) })),
    words: forecasts.filter(({ bound }) => bound.kind === 'words'),
    estimates: estimates.map((estimate, index) => ({
      estimate,
      y: rowY(dated.length + index),
      points: estimate.points.map(point => ({
        ...point,
        inside: point.year <= timelineDomain[1],
        x: x(Math.min(point.year, timelineDomain[1])),
      })),
    })),
    ticks: [2027, 2029, 2031, 2033, 2035, 2037].map(value => ({ value, position: x(value + 0.5), label: String(value) })),
    years: x.ticks(12).map(value => x(value)),
    publishedX: x(publishedAt),
    bottom,
  }
}

function markOf(bound: Bound, publishedAt: number, x: (year: number) => number, edge: number): TimelineMark {
  switch (bound.kind) {
    case 'range':
      return { kind: 'bar', x0: x(bound.from), x1: x(bound.to + 1) }
    case 'year':
      return { kind: 'diamond', x: x(bound.year + 0.5) }
    case 'end-of':
      return { kind: 'until', x0: x(publishedAt), x1: x(bound.year + 1) }
    case 'within':
      return { kind: 'until', x0: x(publishedAt), x1: x(publishedAt + bound.years) }
    case 'beyond':
      return { kind: 'after', x0: x(publishedAt + bound.years), x1: edge }
    case 'words':
      throw new Error('A forecast in words has no place on the axis.')
  }
}
