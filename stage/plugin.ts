import type { Plugin } from 'vite'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { replacing } from '../client/replacing.ts'

const folder = dirname(fileURLToPath(import.meta.url))
const nothing = join(folder, '..', 'client', 'parts', 'noComponent.ts')

/** Parts of Slidev's client that the deck has in its own way, while it is written and when it is built. */
const REPLACED: Readonly<Record<string, string>> = {
  '@slidev/client/internals/NavControls.vue': join(folder, 'controls.ts'),
  '@slidev/client/internals/Goto.vue': nothing,
  '@slidev/client/internals/InfoDialog.vue': nothing,
  '@slidev/client/internals/QuickOverview.vue': nothing,
  '@slidev/client/logic/shortcuts.ts': join(folder, 'noShortcuts.ts'),
}

/** Puts the deck's own controls and keys in the place of Slidev's. */
export function stageParts(): Plugin {
  return { name: 'deck-stage', enforce: 'pre', resolveId: replacing(REPLACED, folder) }
}
