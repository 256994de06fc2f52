import type { Plugin } from 'vite'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { engine } from '../../talk/root.ts'
import { replacing, unmatchedFault } from '../../vite/client/replacing.ts'

const folder = dirname(fileURLToPath(import.meta.url))
const nothing = join(engine, 'vite/client/parts/noComponent.ts')

/** Parts of Slidev's client that the deck has in its own way, while it is written and when it is built. */
const REPLACED: Readonly<Record<string, string>> = {
  '@slidev/client/internals/NavControls.vue': join(folder, 'controls.ts'),
  '@slidev/client/internals/Goto.vue': nothing,
  '@slidev/client/internals/InfoDialog.vue': nothing,
  '@slidev/client/internals/QuickOverview.vue': nothing,
  // Slidev's says "check the terminal" to the audience.
  '@slidev/client/layouts/error.vue': join(folder, 'SlideFault.vue'),
  '@slidev/client/logic/shortcuts.ts': join(folder, 'noShortcuts.ts'),
}

/** Puts the deck's own controls and keys in the place of Slidev's. */
export function stageParts(): Plugin {
  const { resolveId, unmatched } = replacing(REPLACED, folder)
  return {
    name: 'deck-stage',
    enforce: 'pre',
    resolveId,
    buildEnd(error) {
      // While the deck is written, modules are loaded as they are asked for.
      if (this.environment.mode === 'build' && !error && unmatched().length > 0)
        this.error(unmatchedFault(unmatched(), 'talkwright/views/stage/plugin.ts'))
    },
  }
}
