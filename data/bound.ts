/**
 * What a forecast states about the calendar, and nothing more: a closed range
 * of years, one year, fewer or more than a number of years from the recording,
 * or words without a date.
 */
export type Bound
  = | { readonly kind: 'range', readonly from: number, readonly to: number }
    | { readonly kind: 'year', readonly year: number }
    | { readonly kind: 'within', readonly years: number }
    | { readonly kind: 'beyond', readonly years: number }
    | { readonly kind: 'words' }
