/** The size of a drawing, in its own units. */
export interface Size {
  readonly width: number
  readonly height: number
}
