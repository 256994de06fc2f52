import { defineRoutesSetup } from '@slidev/types'

/** The built deck has pages with all slides, from which it is read and printed and of which its own pages are made; and a presenter's view of its own. */
export default defineRoutesSetup(routes => [
  { name: 'print', path: '/print', component: () => import('../views/printing/PrintPage.vue') },
  { name: 'read', path: '/read', component: () => import('../views/reading/ReaderPage.vue') },
  { name: 'handout', path: '/handout', component: () => import('../views/printing/HandoutPage.vue') },
  { name: 'first-paint', path: '/first-paint', component: () => import('../vite/client/FirstPaintPage.vue') },
  ...routes.filter(({ name }) => name !== 'print').map(route => route.name === 'presenter' ? { ...route, component: () => import('../views/stage/PresenterPage.vue') } as typeof route : route),
])
