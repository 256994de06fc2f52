import type { Plugin } from 'vite'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pathOf, replacing, unmatchedFault } from './replacing.ts'

const folder = dirname(fileURLToPath(import.meta.url))
const part = (name: string): string => join(folder, 'parts', name)

/**
 * Modules that Slidev's client loads for things that this deck does not do, or
 * that need not be there before they are used, each by the end of its path,
 * with the module that takes its place, which may stand beside it.
 */
const REPLACED: Readonly<Record<string, string>> = {
  // Only ranges of slides are parsed, for which YAML need not be there.
  '@slidev/parser/dist/core.mjs': './utils.mjs',
  // Nobody draws on slides, moves things about on them or annotates them by hand.
  '@slidev/client/composables/useDrawings.ts': part('noDrawings.ts'),
  '@slidev/client/internals/DrawingControls.vue': part('noComponent.ts'),
  '@slidev/client/internals/DrawingPreview.vue': part('noComponent.ts'),
  '@slidev/client/internals/DragControl.vue': part('noComponent.ts'),
  '@slidev/client/modules/v-drag.ts': part('noDirectives.ts'),
  '@slidev/client/modules/v-mark.ts': part('noDirectives.ts'),
  '@slidev/client/modules/v-motion.ts': part('noDirectives.ts'),
  // Code is shown without types on hover, and no menu opens on a right click.
  '@shikijs/vitepress-twoslash/dist/client.mjs': part('noTooltips.ts'),
  'floating-vue/dist/floating-vue.mjs': part('noTooltips.ts'),
  '@slidev/client/internals/ContextMenu.vue': part('noComponent.ts'),
  '@slidev/client/logic/contextMenu.ts': part('noContextMenu.ts'),
  // Of the document's head only its title changes.
  '@unhead/vue/dist/index.mjs': part('head.ts'),
  '@unhead/vue/dist/client.mjs': part('head.ts'),
  // Its style element would break the content security policy.
  '@slidev/client/composables/usePrintStyles.ts': part('printStyles.ts'),
}

/** Style sheets of such things. */
const LEFT_OUT_STYLES = [
  '@shikijs/magic-move/dist/style.css',
  '@shikijs/vitepress-twoslash/style.css',
  '@slidev/client/styles/katex.css',
  '@slidev/client/styles/shiki-twoslash.css',
  '@slidev/client/styles/transitions.css',
  '@slidev/theme-default/styles/prism.css',
  'markdown-it-github-alerts/styles/github-base.css',
  'markdown-it-github-alerts/styles/github-colors-dark-media.css',
  'markdown-it-github-alerts/styles/github-colors-light.css',
]

/** What a slide cannot use, for it is left out. */
const LEFT_OUT_MARKUP = /\bv-(?:drag|mark|motion)\b|<v-?drag/i

/** The slides are compiled when the deck is built: Vue's compiler would have nothing to do in the browser, and would want eval. */
const { resolve: resolvePackage } = createRequire(import.meta.url)
const runtimeVue = resolvePackage('vue/dist/vue.runtime.esm-bundler.js')

/** Mermaid with all that it needs, bundled and minified by its makers: a build that does so itself goes through fifteen hundred modules more. */
const bundledMermaid = resolvePackage('mermaid/dist/mermaid.esm.min.mjs')

/**
 * Keeps out of the built deck, or out of its first load, what of Slidev's
 * client the deck does not use. The development server has all of it.
 */
export function leanClient(): Plugin {
  const { resolveId, unmatched } = replacing(REPLACED, folder, ['floating-vue', 'vue'])
  const unmatchedStyles = new Set(LEFT_OUT_STYLES)
  return {
    name: 'deck-lean-client',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: { alias: [{ find: /^vue$/, replacement: runtimeVue }, { find: /^mermaid$/, replacement: bundledMermaid }] },
      // No component of the client or the deck is written with Vue's options.
      define: { __VUE_OPTIONS_API__: false },
      build: {
        // Of it the build learns what each slide loads (site/slideFiles.ts).
        manifest: true,
        // Nobody reads the list of compressed sizes, for which all files are compressed.
        reportCompressedSize: false,
        // No list of the scripts that each slide needs, which would be longer than what it saves.
        modulePreload: { polyfill: false, resolveDependencies: (_, files, { hostType }) => hostType === 'html' ? files : [] },
      },
    }),
    resolveId,
    load(id) {
      const path = LEFT_OUT_STYLES.find(path => pathOf(id).endsWith(`/${path}`))
      if (!path)
        return undefined
      unmatchedStyles.delete(path)
      return ''
    },
    transform(code, id) {
      if (/__slidev_\d+\.md$/.test(id) && LEFT_OUT_MARKUP.test(code))
        this.error('v-drag, v-mark and v-motion are left out of the built deck: do without, or take them off the list in talkwright/vite/client/leanClient.ts.')
    },
    buildEnd(error) {
      const paths = [...unmatched(), ...unmatchedStyles]
      if (!error && paths.length > 0)
        this.error(unmatchedFault(paths, 'talkwright/vite/client/leanClient.ts'))
    },
  }
}
