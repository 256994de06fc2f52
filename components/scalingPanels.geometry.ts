import type { ScalingDimension } from '../data/scaling.ts'

/** A panel has its own axes; the panels share no scale, since nobody measured one. */
export interface ScalingPanel {
  readonly dimension: ScalingDimension
  readonly x: number
  readonly width: number
  /** The ends of the schematic line, in pixels from the panel's left and the canvas's top. */
  readonly line: { readonly x0: number, readonly y0: number, readonly x1: number, readonly y1: number }
  /** Positions of the tick marks on the horizontal axis; none where the document names no scale. */
  readonly ticks: readonly number[]
  /** The same on the vertical axis, from the canvas's top; there only where it is logarithmic too. */
  readonly yTicks: readonly number[]
}

const TICK_SHARES = [0.2, 0.42, 0.64, 0.86]

/** The steepness of every schematic line, in pixels down for one pixel along: equal, so that none claims a rate. */
export const SLOPE = 0.45

/** The same as an angle, in degrees. */
export const TURN = Math.atan(SLOPE) * 180 / Math.PI

/** Places one panel a dimension side by side on a canvas of the given size, in pixels. */
export function scalingPanels(
  dimensions: readonly ScalingDimension[],
  { width, top, bottom, gap }: { readonly width: number, readonly top: number, readonly bottom: number, readonly gap: number },
): readonly ScalingPanel[] {
  const panelWidth = (width - gap * (dimensions.length - 1)) / dimensions.length
  return dimensions.map((dimension, index) => {
    const x0 = 16
    const x1 = panelWidth - 24
    const middle = (top + bottom) / 2
    const half = (x1 - x0) * SLOPE / 2
    return {
      dimension,
      x: index * (panelWidth + gap),
      width: panelWidth,
      line: { x0, y0: middle + half, x1, y1: middle - half },
      ticks: dimension.form === 'unstated' ? [] : TICK_SHARES.map(share => share * panelWidth),
      yTicks: dimension.form === 'line-log-log' ? TICK_SHARES.map(share => bottom - share * (bottom - top)) : [],
    }
  })
}
