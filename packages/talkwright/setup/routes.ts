import { defineRoutesSetup } from '@slidev/types'

/** The built deck has pages with all slides, from which it is read and printed and of which its own pages are made; and a presenter's view of its own. */
export default defineRoutesSetup(routes => [
  { name: 'print', path: '/print', component: () => import('../printing/PrintPage.vue') },
  { name: 'read', path: '/read', component: () => import('../reading/ReaderPage.vue') },
  { name: 'handout', path: '/handout', component: () => import('../printing/HandoutPage.vue') },
  { name: 'first-paint', path: '/first-paint', component: () => import('../client/FirstPaintPage.vue') },
  ...routes.filter(({ name }) => name !== 'print').map(route => route.name === 'presenter' ? { ...route, component: () => import('../stage/PresenterPage.vue') } as typeof route : route),
])
