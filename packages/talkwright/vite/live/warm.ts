import type { Plugin } from 'vite'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { engine } from '../../talk/root.ts'

const client = dirname(createRequire(import.meta.url).resolve('@slidev/client/package.json'))

/** What a window asks for first: the client, the page of slides, the presenter's view and the first slide. */
const FIRST = [`/@fs${join('/', client, 'main.ts')}`, `/@fs${join('/', client, 'pages/play.vue')}`, `/@fs${join('/', engine, 'views/stage/PresenterPage.vue')}`, '/@slidev/slides/1/md']

/** Compiles what the first window will ask for while somebody opens it. */
export function warm(): Plugin {
  return {
    name: 'deck-warm',
    apply: 'serve',
    configureServer(server) {
      server.httpServer?.once('listening', () => FIRST.forEach(address => void server.warmupRequest(address)))
    },
  }
}
