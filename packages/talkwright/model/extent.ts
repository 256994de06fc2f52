/** How far a figure goes: about one value, between two, or up to one. */
export type Extent
  = | { readonly about: number }
    | { readonly low: number, readonly high: number }
    | { readonly atMost: number }
