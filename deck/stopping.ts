import process from 'node:process'

const cleanups = new Set<() => void>()

/**
 * Names what must be undone if the process is stopped midway; it has to be
 * synchronous. Returns a function that takes the promise back.
 */
export function whenStopped(cleanup: () => void): () => void {
  cleanups.add(cleanup)
  return () => cleanups.delete(cleanup)
}

/** Undoes what was begun, then ends the process, when a signal asks for it. */
export function stopOnSignals(): void {
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) {
    process.once(signal, () => {
      for (const cleanup of cleanups)
        cleanup()
      process.exit(code)
    })
  }
}
