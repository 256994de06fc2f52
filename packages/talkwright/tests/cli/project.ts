import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join, relative } from 'node:path'
import process from 'node:process'
import { engine, root } from '../../talk/root.ts'

const NOT_COPIED = ['node_modules', '.git', 'dist', 'out', 'test-results', 'tests', 'bench', 'packages']

/** Temporary folders in which the packages that Slidev uses, and Node, keep compiled code for the next run. */
const CACHES = ['jiti', 'node-compile-cache']

/** What a command has done. */
export interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunningCommand {
  readonly child: ChildProcess
  readonly outcome: Promise<Outcome>
  /** The command's processes that are alive, its children and theirs included; on Linux alone. */
  readonly processes: () => number[]
}

/** Programs of the generator. */
const OF_GENERATOR: Readonly<Record<string, string>> = { new: 'cli.ts', pack: 'pack.ts' }

/** The program of a command, or of a path. */
function programOf(command: string): string {
  if (isAbsolute(command))
    return command
  return OF_GENERATOR[command] ? join(engine, '../create-talkwright/src', OF_GENERATOR[command]) : join(engine, 'cli', `${command}.ts`)
}

/** A copy of the talk's files, which shares its installed packages and which a test may spoil; whoever makes it removes it. */
export class Project {
  readonly folder: string
  /** Where the commands of this copy put what is temporary. */
  readonly temporary = mkdtempSync(join(tmpdir(), 'deck-copy-tmp-'))
  private readonly made = mkdtempSync(join(tmpdir(), 'deck-copy-'))

  /** `name` is what its folder is called, where that matters. */
  constructor(name = 'deck') {
    this.folder = join(this.made, name)
    cpSync(root, this.folder, { recursive: true, filter: path => !NOT_COPIED.includes(relative(root, path)) })
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'), 'junction')
  }

  path(name: string): string {
    return join(this.folder, name)
  }

  write(name: string, text: string): void {
    mkdirSync(join(this.path(name), '..'), { recursive: true })
    writeFileSync(this.path(name), text)
  }

  /** Runs something while files are other than they were. */
  async with(names: readonly string[], change: (text: string) => string, during: () => Promise<void>): Promise<void> {
    const texts = names.map(name => readFileSync(this.path(name), 'utf8'))
    names.forEach((name, index) => {
      const changed = change(texts[index]!)
      if (changed === texts[index])
        throw new Error(`The change of ${name} changes nothing.`)
      writeFileSync(this.path(name), changed)
    })
    await during().finally(() => names.forEach((name, index) => writeFileSync(this.path(name), texts[index]!)))
  }

  /** Starts a command, by itself or by its npm script; in a process group of its own it can be sent what Ctrl-C sends; one that asks is answered by its input. */
  start(command: string, args: readonly string[] = [], { env = {}, group = false, npm = false, asks = false }: { env?: NodeJS.ProcessEnv, group?: boolean, npm?: boolean, asks?: boolean } = {}): RunningCommand {
    const mark = `DECK_TEST_MARK=${Math.random()}`
    const [name, value] = mark.split('=')
    const child = spawn(...(npm ? ['npm', ['run', '--silent', command, '--', ...args]] as const : [process.execPath, [programOf(command), ...args]] as const), {
      cwd: this.folder,
      detached: group,
      stdio: [asks ? 'pipe' : 'ignore', 'pipe', 'pipe'],
      // A copy is no terminal, and colours would hide the words.
      env: { ...process.env, TMPDIR: this.temporary, NO_COLOR: '1', FORCE_COLOR: undefined, VITEST: undefined, NODE_ENV: undefined, [name!]: value, ...env },
    })
    let stdout = ''
    let stderr = ''
    child.stdout!.on('data', chunk => stdout += chunk)
    child.stderr!.on('data', chunk => stderr += chunk)
    const outcome = new Promise<Outcome>(resolve => child.on('close', status => resolve({ status, stdout, stderr })))
    return { child, outcome, processes: () => processesWith(mark) }
  }

  run(command: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
    return this.start(command, args, { env }).outcome
  }

  /** Files and folders that a command was still making, or had to remove. */
  leftovers(): string[] {
    return [...globSync(['*.part-*', '*/*.part-*', '*/.probe-*'], { cwd: this.folder, exclude: ['node_modules'] }), ...readdirSync(this.temporary).filter(name => !CACHES.includes(name))]
  }

  /** Removes what a command that was killed has left of what is temporary. */
  discardTemporary(): void {
    for (const name of readdirSync(this.temporary))
      rmSync(join(this.temporary, name), { recursive: true, force: true, maxRetries: 5 })
  }

  remove(): void {
    rmSync(this.made, { recursive: true, force: true })
    rmSync(this.temporary, { recursive: true, force: true })
  }
}

function processesWith(mark: string): number[] {
  return readdirSync('/proc').filter(name => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(mark)
    }
    catch {
      return false
    }
  })
}
