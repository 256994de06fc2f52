import type { DatedRow } from '../model/datedRow.ts'
import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'

export interface StripLayout {
  /** The pixel extent of the axis, from left to right. */
  readonly range: readonly [number, number]
  readonly top: number
  readonly rowHeight: number
}

/** A time that takes less than so many pixels is a point. */
const LEAST_BAR = 7
/** With fewer years than this the axis counts months. */
const MONTHS_BELOW = 2.5
const MOST_TICKS = 8

/**
 * A stated-bounds strip: each time is drawn exactly as far as it is given, a
 * year from its first to its last day, a day as a point.
 */
export function datedStrip(rows: readonly Pick<DatedRow, 'from' | 'to'>[], { range, top, rowHeight }: StripLayout) {
  const [first = 0] = extent(rows, ({ from }) => from)
  const [, last = 1] = extent(rows, ({ to }) => to)
  const step = last - first < MONTHS_BELOW ? 1 / 12 : 1
  const steps = (value: number, round: (count: number) => number) => round(Number((value / step).toFixed(4)))
  const [begin, end] = [steps(first, Math.floor), steps(last, Math.ceil)]
  const every = Math.ceil((end - begin) / MOST_TICKS)
  const x = scaleLinear().domain([begin * step, end * step]).range(range)
  return {
    rows: rows.map(({ from, to }, index) => ({
      y: top + rowHeight * (index + 0.5),
      x0: x(from),
      x1: x(to),
      isPoint: x(to) - x(from) < LEAST_BAR,
    })),
    /** Where years or months begin; each names its year, and its month where months are counted. */
    ticks: Array.from({ length: Math.floor((end - begin) / every) + 1 }, (_, index) => {
      const count = begin + index * every
      return { position: x(count * step), year: Math.floor(Number((count * step).toFixed(4))), month: step === 1 ? undefined : (count % 12 + 12) % 12 + 1 }
    }),
    bottom: top + rowHeight * rows.length,
  }
}
