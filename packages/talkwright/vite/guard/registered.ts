import type { ViteDevServer } from 'vite'

/** Which handlers a server has, in their order, each by its route and its name; whoever reads the list sees a new one. */
export function registered({ middlewares, httpServer }: ViteDevServer): { readonly handlers: string[], readonly sockets: number } {
  return {
    handlers: middlewares.stack.map(({ route, handle }) => `${route || '/'} ${typeof handle === 'function' && handle.name ? handle.name : '(unnamed)'}`),
    sockets: httpServer?.listenerCount('upgrade') ?? 0,
  }
}
