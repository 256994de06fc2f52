/** In how many minutes the talk can also be given, the shortest first; a slide says which of these shows it. */
export const lengths = ['10', '20', '45'] as const
