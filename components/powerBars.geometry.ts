import { max } from 'd3-array'
import { scaleLinear } from 'd3-scale'

export interface PowerBarsLayout {
  /** The pixel extent of the axis, from left to right. */
  readonly range: readonly [number, number]
  readonly top: number
  readonly rowHeight: number
}

/** Places amounts as bars from zero on a linear axis that ends at the largest of them, with a tick at each whole number. */
export function powerBars(rows: readonly { readonly gigawatts: number }[], { range, top, rowHeight }: PowerBarsLayout) {
  const most = max(rows, ({ gigawatts }) => gigawatts) ?? 0
  const x = scaleLinear().domain([0, most]).range(range)
  return {
    bars: rows.map(({ gigawatts }, index) => ({ x0: x(0), x1: x(gigawatts), y: top + rowHeight * (index + 0.5) })),
    ticks: x.ticks(Math.ceil(most)).filter(Number.isInteger).map(value => ({ value, position: x(value) })),
    zero: range[0],
    end: range[1],
    bottom: top + rowHeight * rows.length,
  }
}
