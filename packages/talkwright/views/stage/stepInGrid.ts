/** Where an arrow key leads to from a place in a grid of some columns, filled row by row; it stays where there is none. */
export function stepInGrid(at: number, key: string, columns: number, count: number): number {
  const to = at + ({ ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }[key] ?? 0)
  return to >= 0 && to < count ? to : at
}
