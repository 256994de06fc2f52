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
  readonly close: () => void
}

const relay = join(import.meta.dirname, 'relay.ts')
const ip = (...args: string[]): boolean => spawnSync('ip', args, { stdio: 'ignore' }).status === 0

/** Makes a namespace from which ports of this machine are reached; nothing where this user or machine cannot. */
export async function makeNamespace(ports: readonly number[]): Promise<Namespace | undefined> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return undefined
  const name = `deck${process.pid}`
  const link = (end: 'a' | 'b') => `dk${process.pid}${end}`
  // A network of four addresses, by the number of this process, so that two tests have one each.
  const network = `10.213.${process.pid >> 6 & 255}.`
  const [here, there] = [1, 2].map(host => network + ((process.pid & 63) * 4 + host))
  const discard = () => {
    ip('link', 'del', link('a'))
    ip('netns', 'del', name)
  }
  const made = ip('netns', 'add', name)
    && ip('link', 'add', link('a'), 'type', 'veth', 'peer', 'name', link('b'), 'netns', name)
    && ip('addr', 'add', `${here}/30`, 'dev', link('a')) && ip('link', 'set', link('a'), 'up')
    && ip('-n', name, 'addr', 'add', `${there}/30`, 'dev', link('b')) && ip('-n', name, 'link', 'set', link('b'), 'up')
  if (!made) {
    discard()
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'deck-namespace-'))
  const child = spawn('ip', ['netns', 'exec', name, process.execPath, relay, here!, folder, ...ports.map(String)], { stdio: ['pipe', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return {
    socketTo: port => join(folder, String(port)),
    address: here!,
    close: () => {
      child.kill()
      discard()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
