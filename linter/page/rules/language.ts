import type { PageRule } from '../view.ts'

/** The page says in which language it is: the one that it was asked for. */
export const language: PageRule = {
  id: 'language',
  check({ lang }) {
    const said = document.documentElement.lang
    return said.slice(0, 2) === lang.slice(0, 2) ? [] : [{ element: '<html>', measured: said ? `lang="${said}"` : 'no lang', allowed: `lang="${lang}"` }]
  },
}
