import { scaleLinear } from 'd3-scale'

/** A share before and after, in percent. */
export interface Jump {
  readonly beforePercent: number
  readonly afterPercent: number
}

/** Places jumps on an axis that shows the whole of 0 to 100 %, so that none looks larger than it is. */
export function jumpPlot(jumps: readonly Jump[], { range, top, rowHeight }: { readonly range: readonly [number, number], readonly top: number, readonly rowHeight: number }) {
  const x = scaleLinear().domain([0, 100]).range(range)
  return {
    rows: jumps.map(({ beforePercent, afterPercent }, index) => ({ y: top + rowHeight * (index + 0.5), x0: x(beforePercent), x1: x(afterPercent) })),
    ticks: x.ticks(5).map(value => ({ value, position: x(value) })),
    bottom: top + rowHeight * jumps.length,
  }
}
