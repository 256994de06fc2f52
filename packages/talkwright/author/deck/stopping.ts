import process from 'node:process'
import { whenAbandoned } from './abandoned.ts'

type Cleanup = () => void | Promise<void>

const cleanups = new Set<Cleanup>()
let stopping = false

/** Names what must be undone if the process is stopped midway. Returns a function that takes the promise back. */
export function whenStopped(cleanup: Cleanup): () => void {
  cleanups.add(cleanup)
  return () => cleanups.delete(cleanup)
}

/** Whether a signal has asked for the end: whatever fails from then on fails because of it. */
export function isStopping(): boolean {
  return stopping
}

/** When a signal asks for it, or nobody waits for it any more, undoes what was begun, the latest first, then ends the process; a second signal ends it at once. */
export function stopOnSignals(): void {
  const stop = async (code: number) => {
    if (stopping)
      process.exit(code)
    stopping = true
    for (const cleanup of [...cleanups].reverse())
      await cleanup()
    process.exit(code)
  }
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const)
    process.on(signal, () => stop(code))
  whenAbandoned(() => stop(129))
}
