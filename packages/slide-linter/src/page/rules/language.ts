import type { PageRule } from '../view.ts'

/** The page says in which language it is: the one that it was asked for, where anybody asked. */
export const language = {
  id: 'language',
  finds: 'a page that does not say its language, or another',
  check({ lang }) {
    const said = document.documentElement.lang
    return said && said.slice(0, 2) === lang.slice(0, 2) ? [] : [{ element: '<html>', measured: said ? `lang="${said}"` : 'no lang', allowed: lang ? `lang="${lang}"` : 'a lang attribute' }]
  },
} as const satisfies PageRule
