import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

/** A file that the worker keeps. */
export interface KeptFile {
  readonly url: string
  /** A mark of its content, where its name has none. */
  readonly revision: string | null
}

/** The script that keeps a deck in the browser: its files, the page that answers to its addresses, and the form of the paths that these have. */
export async function workerScript(files: readonly KeptFile[], page: string, paths: RegExp): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('../vite/offline/worker.ts', import.meta.url)),
    platform: 'browser',
    transform: {
      define: {
        'DECK_FILES': JSON.stringify(files),
        'DECK_PAGE': JSON.stringify(page),
        'DECK_PATHS': JSON.stringify(paths.source),
        'process.env.NODE_ENV': '"production"',
      },
    },
  })
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true })
    return output[0].code
  }
  finally {
    await bundle.close()
  }
}
