import { spawn } from 'node:child_process'
import process from 'node:process'
import { ended } from 'talkwright/author/deck/children'
import { UserError } from 'talkwright/author/deck/userError'
import { root } from 'talkwright/talk/root'

/** Runs a program with this Node in a process of its own and resolves with the seconds from its start to its end. */
export async function timed(what: string, program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const start = performance.now()
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // In a group of its own, so that what a terminal sends on Ctrl-C comes once, and from here.
    detached: process.platform !== 'win32',
  })
  let log = ''
  child.stdout.on('data', chunk => log += chunk)
  child.stderr.on('data', chunk => log += chunk)
  // SIGINT, at which each of them ends its browser.
  if (await ended(child, 'SIGINT') !== 0)
    throw new UserError(`${what} failed:\n${log.trim()}`)
  return (performance.now() - start) / 1000
}
