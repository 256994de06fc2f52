import { scaleLinear } from 'd3-scale'

/** Shares in percent as bars on an axis that shows the whole of 0 to 100 %. */
export function shareBars(percents: readonly number[], { range, top, rowHeight }: { readonly range: readonly [number, number], readonly top: number, readonly rowHeight: number }) {
  const x = scaleLinear().domain([0, 100]).range(range)
  return {
    bars: percents.map((percent, index) => ({ x0: range[0], x1: x(percent), y: top + rowHeight * (index + 0.5) })),
    ticks: x.ticks(5).map(value => ({ value, position: x(value) })),
    bottom: top + rowHeight * percents.length,
  }
}
