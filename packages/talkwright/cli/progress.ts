import process from 'node:process'
import { SingleBar } from 'cli-progress'

export interface Progress {
  readonly increment: () => void
  readonly update: (done: number, total: number) => void
  readonly stop: () => void
}

/** A bar on a terminal that counts slides or other pieces of work; nothing in a pipe. */
export function startProgress(what: string, total = 0): Progress {
  const bar = new SingleBar({ format: `${what.padEnd(12)} {bar} {value}/{total}`, hideCursor: true, clearOnComplete: true, noTTYOutput: false, stream: process.stderr })
  if (process.stderr.isTTY)
    bar.start(total, 0)
  return {
    increment: () => bar.increment(),
    update: (done, all) => {
      bar.setTotal(all)
      bar.update(done)
    },
    stop: () => bar.stop(),
  }
}
