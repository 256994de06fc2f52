import type { Plugin } from 'vite'
import { createRequire } from 'node:module'
import { dirname, posix, sep } from 'node:path'
import { unmatchedFault } from './replacing.ts'

/** What the deck's slides are made of; a piece of it that this part of them uses is loaded with the first of them. */
const SHARED = /\/(?:components|composables|data|geometry|layouts|model|talk)\//
const SHARED_BY = 1 / 2

/** From where all is reached that the browser needs before a slide is alive. */
const FIRST = ['main.ts', 'pages/play.vue']
const client = dirname(createRequire(import.meta.url).resolve('@slidev/client/package.json')).replaceAll(sep, '/')

interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

/**
 * Puts together what is always loaded together: a chunk that makes the first
 * slide come alive, and one of what most slides are made of. Each slide keeps
 * one of its own, for the rest.
 */
export function chunks(slideCount: number): Plugin {
  return {
    name: 'deck-chunks',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: firstChunk(), priority: 2 },
                { name: 'shared', test: SHARED, minShareCount: Math.ceil(slideCount * SHARED_BY), priority: 1 },
              ],
            },
          },
        },
      },
    }),
    buildEnd(error) {
      const unmatched = FIRST.filter(path => !this.getModuleInfo(posix.join(client, path)))
      if (!error && unmatched.length > 0)
        this.error(unmatchedFault(unmatched.map(path => `@slidev/client/${path}`), 'talkwright/vite/client/chunks.ts'))
    },
  }
}

function firstChunk(): (id: string, graph: ModuleGraph) => string | null {
  let first: Set<string> | undefined
  return (id, graph) => {
    first ??= reachedFrom(FIRST.map(path => posix.join(client, path)), graph)
    return first.has(id) ? 'first' : null
  }
}

/** Some modules and all that they import, directly or through others. */
function reachedFrom(ids: readonly string[], graph: ModuleGraph, reached = new Set<string>()): Set<string> {
  for (const id of ids) {
    if (!reached.has(id)) {
      reached.add(id)
      reachedFrom(graph.getModuleInfo(id)?.importedIds ?? [], graph, reached)
    }
  }
  return reached
}
