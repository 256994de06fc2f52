import { scaleLinear } from 'd3-scale'

/** A stretch of the talk's time, in percent of the whole. */
export interface Stretch {
  readonly start: number
  readonly width: number
}

/** Stretches of time one after the other on a linear scale from the first second to the last. */
export function stretches(seconds: readonly number[]): Stretch[] {
  const total = seconds.reduce((sum, each) => sum + each, 0)
  const x = scaleLinear().domain([0, total]).range([0, 100])
  let from = 0
  return seconds.map((each) => {
    const start = x(from)
    from += each
    return { start, width: x(from) - start }
  })
}
