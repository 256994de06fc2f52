import { lstatSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/** The file in which a folder that is not to stay says whose it is. */
const MARK = '.deck-owner'

interface Owner {
  /** The machine, and on Linux which of its sets of processes, for in another the same number is somebody else. */
  readonly place: string
  readonly pid: number
  /** When the process began, which tells it from a later one with its number. */
  readonly began: string
}

/** Writes into a folder that it is this process's, and goes with it. */
export function markAsOwn(folder: string): void {
  writeFileSync(join(folder, MARK), JSON.stringify({ place: here(), pid: process.pid, began: beganAt(process.pid)! } satisfies Owner))
}

/** Whether the owner of a folder is known to live: a process of this machine that is still there. */
export function hasLivingOwner(folder: string): boolean {
  const owner = ownerOf(folder)
  return owner?.place === here() && beganAt(owner.pid) === owner.began
}

/** Whether a folder is this user's and its owner is known to have ended; not one without an owner, or with one of another machine. */
export function isAbandoned(folder: string): boolean {
  const owner = ownerOf(folder)
  return owner?.place === here() && beganAt(owner.pid) !== owner.began
}

function ownerOf(folder: string): Owner | undefined {
  try {
    // What another user has written is not to be believed, nor a link followed.
    const found = lstatSync(folder)
    if (!found.isDirectory() || (process.getuid && found.uid !== process.getuid()))
      return undefined
    const { place, pid, began } = JSON.parse(readFileSync(join(folder, MARK), 'utf8')) as Partial<Owner>
    return typeof place === 'string' && Number.isInteger(pid) && typeof began === 'string' ? { place, pid: pid!, began } : undefined
  }
  catch {
    return undefined
  }
}

function here(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`
  }
  catch {
    return hostname()
  }
}

/** When a process began; undefined where there is none. Known on Linux alone: elsewhere it is the same for all that live. */
function beganAt(pid: number): string | undefined {
  try {
    if (process.platform !== 'linux') {
      process.kill(pid, 0)
      return 'alive'
    }
    // Behind the name of the program, which may hold anything, come its state and, as the twentieth, its beginning since the machine's.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)!.split(' ')
    return 'ZX'.includes(fields[0]!) ? undefined : `${fields[19]} of ${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`
  }
  catch (error) {
    // A process of another user is there, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? 'alive' : undefined
  }
}
