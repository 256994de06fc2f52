import type { Extent } from '../model/extent.ts'
import { extent as extentOf } from 'd3-array'
import { scaleLinear, scaleLog } from 'd3-scale'

/** What a dot plot needs to know of a row; amounts are in the unit of the axis. */
export interface DotValue {
  /** Absent where the document gives words alone. */
  readonly amount?: Extent
  /** What an editor's note documents instead. */
  readonly documented?: number
}

/** One drawn primitive of a row; `x` values are pixels. */
export type DotMark
  = | { readonly kind: 'point', readonly x: number }
    | { readonly kind: 'range', readonly x0: number, readonly x1: number }
    | { readonly kind: 'up-to', readonly x: number }
    | { readonly kind: 'words' }

export interface PlottedDot {
  readonly y: number
  readonly mark: DotMark
  readonly documentedX?: number
}

export interface DotPlotLayout {
  /** The pixel extent of the axis, from left to right. */
  readonly range: readonly [number, number]
  readonly top: number
  readonly rowHeight: number
  /** A linear axis begins at 0; without a word the axis is logarithmic. */
  readonly scale?: 'log' | 'linear'
  /** Leaves ticks between powers of ten out where these stand close. */
  readonly sparse?: boolean
}

/** How high a row of a plot of so many is, in px: fewer stand wider apart. */
export function dotRowHeight(rows: number): number {
  return rows > 4 ? 52 : rows > 3 ? 69 : 78
}

/**
 * Places amounts on a logarithmic axis that ends at whole powers of ten, or on
 * a linear one from 0.
 * A row in words alone has a place among the rows but none on the axis.
 */
export function dotPlot(values: readonly DotValue[], { range, top, rowHeight, scale = 'log', sparse = false }: DotPlotLayout) {
  const amounts = values.flatMap(({ amount, documented }) => [...amount ? numbersOf(amount) : [], ...documented === undefined ? [] : [documented]])
  const [least, most] = extentOf(amounts)
  if (scale === 'log' && least !== undefined && least <= 0)
    throw new RangeError(`A logarithmic axis needs amounts above 0, the least here is ${least}.`)
  const x = scale === 'log' ? scaleLog().domain([least ?? 1, most ?? 10]).nice().range(range) : scaleLinear().domain([0, most ?? 1]).nice(5).range(range)
  const isTick = sparse && x.domain()[1]! / x.domain()[0]! >= 1000 ? /^(?:0\.0*)?10*$/ : /^(?:0\.0*)?[125]0*$/
  const bottom = top + rowHeight * values.length
  return {
    rows: values.map(({ amount, documented }, index): PlottedDot => ({
      y: top + rowHeight * (index + 0.5),
      mark: markOf(amount, x),
      ...documented === undefined ? {} : { documentedX: x(documented) },
    })),
    ticks: (least === undefined ? [] : x.ticks(scale === 'log' ? 10 : 5)).filter(value => scale === 'linear' || isTick.test(String(Number(value.toPrecision(3))))).map(value => ({ value, position: x(value) })),
    bottom,
  }
}

function numbersOf(amount: Extent): number[] {
  return 'about' in amount ? [amount.about] : 'atMost' in amount ? [amount.atMost] : [amount.low, amount.high]
}

function markOf(amount: Extent | undefined, x: (value: number) => number): DotMark {
  if (!amount)
    return { kind: 'words' }
  if ('about' in amount)
    return { kind: 'point', x: x(amount.about) }
  return 'atMost' in amount ? { kind: 'up-to', x: x(amount.atMost) } : { kind: 'range', x0: x(amount.low), x1: x(amount.high) }
}
