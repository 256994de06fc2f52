import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { whenStopped } from './stopping.ts'

/** Resolves with the exit code when a child process and its output have ended; the child does not outlive this process. */
export async function ended(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  const end = once(child, 'close')
  const release = whenStopped(async () => {
    child.kill(signal)
    await end
  })
  try {
    const [code] = await end as [number | null]
    return code
  }
  finally {
    release()
  }
}
