export interface Place {
  readonly x: number
  readonly y: number
}

/** The place of a step, and on which side of the ring there is room for its words. */
export interface Station extends Place {
  readonly side: 'left' | 'right'
}

/** The way from one place on the ring to the next: an arc, and the tip that points to where it leads. */
export interface Arc {
  readonly from: Place
  readonly to: Place
  /** Where the tip is, and by how many degrees it is turned from pointing to the right. */
  readonly tip: Place & { readonly turn: number }
}

/** How far from its tip an arc ends, in degrees, so that the tip covers its end. */
const TIP = 5

/**
 * Places so many steps clockwise around a ring, the first at the upper left,
 * with an arc from each to the next that keeps clear of both by some degrees.
 */
export function loop(count: number, { centre, radius, clear }: { readonly centre: Place, readonly radius: number, readonly clear: number }) {
  const step = 360 / count
  const at = (degrees: number): Place => ({
    x: centre.x + radius * Math.cos(degrees * Math.PI / 180),
    y: centre.y + radius * Math.sin(degrees * Math.PI / 180),
  })
  const starts = Array.from({ length: count }, (_, index) => -90 - step / 2 + index * step)
  return {
    stations: starts.map((start): Station => ({ ...at(start), side: at(start).x < centre.x ? 'left' : 'right' })),
    arcs: starts.map((start): Arc => {
      const end = start + step - clear
      return { from: at(start + clear), to: at(end - TIP), tip: { ...at(end), turn: end + 90 } }
    }),
  }
}
