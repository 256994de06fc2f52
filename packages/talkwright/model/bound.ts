/**
 * What a forecast states about the calendar, and nothing more: a closed range
 * of years, one year, the end of a year, fewer or more than a number of years
 * from the publication, or words without a date.
 */
export type Bound
  = | { readonly kind: 'range', readonly from: number, readonly to: number }
    | { readonly kind: 'year', readonly year: number }
    | { readonly kind: 'end-of', readonly year: number }
    | { readonly kind: 'within', readonly years: number }
    | { readonly kind: 'beyond', readonly years: number }
    | { readonly kind: 'words' }
