import type { Plugin } from 'vite'
import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

/** What Slidev writes into the project's packages at each start and build, the same words each time. */
const WRITTEN = /\/\.slidev\/virtual\/import-glob\.\w+\.ts$/
/** Far more than a write takes. */
const PATIENCE_MS = 5000

/**
 * Slidev empties these modules and writes them anew, though nothing in them
 * changes: a build that reads one while another build or server is at it, finds
 * it empty. Here it is read until it is whole.
 */
export function sharedModules(): Plugin {
  return {
    name: 'deck-shared-modules',
    enforce: 'pre',
    async load(id) {
      if (!WRITTEN.test(id))
        return undefined
      return readWhole(id)
    },
  }
}

/** The text of a module that ends with a line break, as soon as it does. */
export async function readWhole(file: string): Promise<string> {
  for (const end = Date.now() + PATIENCE_MS; ;) {
    const text = await readFile(file, 'utf8')
    if (text.endsWith('\n') || Date.now() > end)
      return text
    await setTimeout(10)
  }
}
