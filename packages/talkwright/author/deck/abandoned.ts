import { readFileSync } from 'node:fs'
import process from 'node:process'

const EVERY_MS = 500

/**
 * Calls back when the npm script that this process carries out has lost its
 * shell or its npm, which ends them without a word to this process. Which npm
 * the shell belongs to is known on Linux alone.
 */
export function whenAbandoned(callback: () => void): void {
  if (!process.env.npm_lifecycle_event)
    return
  const above = processesAbove()
  const timer = setInterval(() => {
    if (processesAbove() === above)
      return
    clearInterval(timer)
    callback()
  }, EVERY_MS)
  timer.unref()
}

/** The shell that runs this process, and what runs the shell. */
function processesAbove(): string {
  try {
    // Behind the name of the program, which may hold anything, come its state and its parent.
    const [, parent] = readFileSync(`/proc/${process.ppid}/stat`, 'latin1').split(') ').at(-1)!.split(' ')
    return `${process.ppid} ${parent}`
  }
  catch {
    return String(process.ppid)
  }
}
