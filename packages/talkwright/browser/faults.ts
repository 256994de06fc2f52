import { statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { UserError } from '../author/deck/userError.ts'

/** What Chromium asks of the temporary folder, in which it shares memory. */
const ROOM_MB = 64

/** The one line of a program that cannot be driven as a browser, of the many that Playwright gives. */
export function launchFault(program: string, error: Error): UserError {
  const [, code, signal] = error.message.match(/<process did exit: exitCode=(\w+), signal=(\w+)>/) ?? []
  const how = signal && signal !== 'null' ? ` (it ended by ${signal})` : code ? ` (it ended with status ${code})` : ''
  return new UserError(`${program} does not start as a browser${how}: ${wayOut('set DECK_BROWSER to the path of a Chrome or Chromium that does')}`)
}

/** The one line of a browser that ended in the midst of its work, a page of which crashed, or that lacked space. */
export function endedFault(): UserError {
  return new UserError(`The browser could not go on; it was killed, crashed or lacked space: ${wayOut('run the command again, with more memory free')}`)
}

function wayOut(otherwise: string): string {
  const { bavail, bsize } = statfsSync(tmpdir())
  return bavail * bsize < ROOM_MB * 2 ** 20
    ? `less than ${ROOM_MB} MB are free in the temporary folder ${tmpdir()}; free some, or set TMPDIR to another folder.`
    : `${otherwise}.`
}
