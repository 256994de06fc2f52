import type { Component } from 'vue'
import type { RouteRecordRaw } from 'vue-router'
import { defineRoutesSetup } from '@slidev/types'
import { withSpeakerNotes } from '../client/speakerNotes.ts'

/** The routes of pages that show speaker notes. */
const SHOW_NOTES: ReadonlySet<unknown> = new Set(['presenter', 'notes', 'notes-edit', 'handout'])

/** The built deck has pages with all slides one below the other, from which it is read and printed. */
export default defineRoutesSetup(routes => ([
  { name: 'print', path: '/print', component: () => import('../printing/PrintPage.vue') },
  { name: 'read', path: '/read', component: () => import('../reading/ReaderPage.vue') },
  { name: 'handout', path: '/handout', component: () => import('../printing/HandoutPage.vue') },
  { name: 'first-paint', path: '/first-paint', component: () => import('../client/FirstPaintPage.vue') },
  ...routes.filter(route => route.name !== 'print'),
] satisfies RouteRecordRaw[]).map(route => SHOW_NOTES.has(route.name) ? { ...route, component: () => withSpeakerNotes(route.component as () => Promise<Component>) } as RouteRecordRaw : route))
