import type { Plugin } from 'vite'
import { describe, expect, it } from 'vitest'
import { stageParts } from '../../views/stage/plugin.ts'
import { clientChanges } from '../../vite/client/changes.ts'
import { chunks } from '../../vite/client/chunks.ts'
import { leanClient } from '../../vite/client/leanClient.ts'
import { leanSlides } from '../../vite/client/leanSlides.ts'

type Hooks = Plugin & Record<'resolveId' | 'buildEnd', (...parameters: unknown[]) => unknown>

/** What a plugin works in: imports are found where they say, and a fault is thrown. */
function context(mode: 'build' | 'dev') {
  return {
    environment: { mode },
    resolve: async (source: string) => ({ id: `/deck/node_modules/${source}` }),
    getModuleInfo: () => null,
    error: (message: string) => { throw new Error(message) },
  }
}

const plugins = [
  [clientChanges, 'talkwright/vite/client/changes.ts', '@slidev/client/internals/SlidesShow.vue'],
  [leanClient, 'talkwright/vite/client/leanClient.ts', 'markdown-it-github-alerts/styles/github-base.css'],
  [stageParts, 'talkwright/views/stage/plugin.ts', '@slidev/client/internals/Goto.vue'],
  [() => leanSlides([]), 'talkwright/vite/client/leanSlides.ts', '/@slidev/slides'],
  [() => chunks(1), 'talkwright/vite/client/chunks.ts', '@slidev/client/pages/play.vue'],
] as const

describe('a build in which Slidev no longer loads what is to be changed or left out', () => {
  it.each(plugins)('fails (%o)', (plugin, list, path) => {
    const end = () => (plugin() as Hooks).buildEnd.call(context('build'))
    expect(end).toThrow(`bring ${list} up to date`)
    expect(end).toThrow(path)
  })

  it('names only what was not loaded', async () => {
    const plugin = stageParts() as Hooks
    await plugin.resolveId.call(context('build'), '@slidev/client/internals/Goto.vue', '/deck/main.ts', {})
    expect(() => plugin.buildEnd.call(context('build'))).toThrow(/^(?!.*Goto\.vue).*InfoDialog\.vue/)
  })

  it.each([clientChanges, stageParts, () => leanSlides([])])('tells its own fault where there is one, and nothing while the deck is written (%o)', (plugin) => {
    expect(() => (plugin() as Hooks).buildEnd.call(context('build'), new Error('A slide is broken.'))).not.toThrow()
    expect(() => (plugin() as Hooks).buildEnd.call(context('dev'))).not.toThrow()
  })
})
