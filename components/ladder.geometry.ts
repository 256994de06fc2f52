/** A rung: its tread from `x` on, at height `y`, in pixels. */
export interface Rung {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Equal rungs that rise to the right: the document gives an order and nothing about distances. */
export function ladder(count: number, { width, top, bottom }: { readonly width: number, readonly top: number, readonly bottom: number }): readonly Rung[] {
  const rise = (bottom - top) / Math.max(count - 1, 1)
  return Array.from({ length: count }, (_, index) => ({
    x: index * width / count,
    y: bottom - rise * index,
    width: width / count,
  }))
}
