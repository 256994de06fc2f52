import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/** Another machine of the network, as far as this one can tell: a network namespace with a cable to this one. */
export interface Namespace {
  /** The socket by which a port of this machine is reached from there. */
  readonly socketTo: (port: number) => string
  /** This machine's address in that network. */
  readonly address: string
  readonly close: () => Promise<void>
}

const relay = join(import.meta.dirname, 'relay.ts')
const done = (program: string, ...args: string[]): boolean => spawnSync(program, args, { stdio: 'ignore' }).status === 0

/**
 * Makes a namespace from which ports of this machine are reached; nothing
 * where this user or machine cannot. It is that of a process which ends with
 * this one, however that ends, and takes the cable with it.
 */
export async function makeNamespace(ports: readonly number[]): Promise<Namespace | undefined> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !done('unshare', '--net', 'true'))
    return undefined
  const folder = mkdtempSync(join(tmpdir(), 'deck-namespace-'))
  const child = spawn('unshare', ['--net', process.execPath, relay, addressOf('here'), folder, ...ports.map(String)], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const close = async () => {
    child.kill()
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  await once(child.stdout, 'data')
  const [here, there] = [addressOf('here'), addressOf('there')]
  const [ours, theirs] = [`dk${process.pid}a`, `dk${process.pid}b`]
  const within = (...args: string[]) => done('nsenter', '--target', String(child.pid), '--net', 'ip', ...args)
  const wired = done('ip', 'link', 'add', ours, 'type', 'veth', 'peer', 'name', theirs, 'netns', String(child.pid))
    && done('ip', 'addr', 'add', `${here}/30`, 'dev', ours) && done('ip', 'link', 'set', ours, 'up')
    && within('addr', 'add', `${there}/30`, 'dev', theirs) && within('link', 'set', theirs, 'up')
  if (!wired) {
    await close()
    return undefined
  }
  return { socketTo: port => join(folder, String(port)), address: here, close }
}

/** The ends of a network of four addresses, by the number of this process, so that two tests have one each. */
function addressOf(end: 'here' | 'there'): string {
  return `10.213.${process.pid >> 6 & 255}.${(process.pid & 63) * 4 + (end === 'here' ? 1 : 2)}`
}
