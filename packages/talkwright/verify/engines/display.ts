import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { UserError } from '../../author/deck/userError.ts'

/** A screen that nobody sees. */
export interface Display {
  /** As `DISPLAY` names it. */
  readonly name: string
  readonly close: () => Promise<void>
}

/** Starts an X server on a display that is free, with a screen on which windows need not lie over one another. */
export async function startDisplay(program: string): Promise<Display> {
  const server = spawn(program, ['-displayfd', '3', '-screen', '0', '2000x1600x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const told = once(server.stdio[3]!, 'data').then(([data]) => String(data).trim())
  const number = await Promise.race([told, once(server, 'exit').then(() => undefined), once(server, 'error').then(() => undefined)])
  if (!number)
    throw new UserError(`${program} does not start: mend it, or leave WebKit out with --engine.`)
  return { name: `:${number}`, close: () => stopped(server) }
}

/** Ends a process and waits until it has ended. */
export async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null)
    return
  const ended = once(child, 'exit')
  child.kill()
  const late = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await ended
  clearTimeout(late)
}

/** The environment of a program that is drawn on a display. */
export function shownOn({ name }: Display): NodeJS.ProcessEnv {
  return { ...process.env, DISPLAY: name, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' }
}
