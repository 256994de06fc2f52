import { defineRoutesSetup } from '@slidev/types'

/** The built deck has pages with all slides one below the other, from which it is printed. */
export default defineRoutesSetup(routes => [
  { name: 'print', path: '/print', component: () => import('../printing/PrintPage.vue') },
  { name: 'handout', path: '/handout', component: () => import('../printing/HandoutPage.vue') },
  ...routes.filter(route => route.name !== 'print'),
])
