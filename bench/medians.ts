import { median } from 'd3-array'

interface Seconds {
  readonly build?: number
  readonly print?: number
  readonly total: number
}

/** The median of each part of several runs. */
export function medians(runs: readonly Seconds[]): Seconds {
  const of = (part: keyof Seconds) => median(runs, run => run[part])
  return { build: of('build'), print: of('print'), total: of('total')! }
}
