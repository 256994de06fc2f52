import { spawn } from 'node:child_process'
import { extname, join, relative, sep } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { ended } from '../../author/deck/children.ts'
import { engine, entry, root } from '../../talk/root.ts'

/** Whoever edits saves several files at a time, and one file in several writes. */
const PAUSE_MS = 300
const OF_THE_DECK = new Set(['.md', '.ts', '.vue', '.json'])
const NOT_OF_IT = new Set(['node_modules', '.git', '.slidev', 'dist', 'out', 'tests', 'test-results'])
const program = join(import.meta.dirname, 'checkFiles.ts')
/** By it Node reads the program, wherever the engine is installed. */
const types = pathToFileURL(join(engine, 'bin/types.mjs')).href

/** Looks at the deck's files after each edit as is done before the talk begins, and tells what is wrong with them when that changes. */
export class EditChecks {
  faults: readonly string[] = []
  #written: readonly string[] = []
  #uncompiled: readonly string[] = []
  #timer: NodeJS.Timeout | undefined
  #running = false
  #again = false
  readonly #tellWindows: (faults: readonly string[]) => void

  constructor(tellWindows: (faults: readonly string[]) => void) {
    this.#tellWindows = tellWindows
  }

  /** A file has changed, come or gone. */
  after(file: string): void {
    const inside = relative(root, file)
    if (inside.startsWith('..') || NOT_OF_IT.has(inside.split(sep)[0]!) || !OF_THE_DECK.has(extname(file)))
      return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#check(), PAUSE_MS)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  /** What is wrong with the files as they are written. */
  tell(faults: readonly string[]): void {
    this.#tell(faults, this.#uncompiled)
  }

  /** What is wrong with slides as they are compiled. */
  tellUncompiled(faults: readonly string[]): void {
    this.#tell(this.#written, faults)
  }

  #tell(written: readonly string[], uncompiled: readonly string[]): void {
    const faults = [...written, ...uncompiled]
    const isNews = faults.join('\n') !== this.faults.join('\n')
    this.#written = written
    this.#uncompiled = uncompiled
    if (!isNews)
      return
    this.faults = faults
    this.#tellWindows(faults)
    process.stdout.write(faults.length > 0 ? `\n${faults.join('\n')}\n\n` : '\nThe deck\'s files are in order again.\n\n')
  }

  async #check(): Promise<void> {
    if (this.#running) {
      this.#again = true
      return
    }
    this.#running = true
    const faults = await faultsOf('all')
    this.#running = false
    if (this.#again) {
      this.#again = false
      await this.#check()
    }
    else {
      this.tell(faults)
    }
  }
}

/** What is wrong with the deck's files, a line each. They are read in a process of its own, for this one has read the data as they were, and pages as those of one language. */
export async function faultsOf(part: 'slides' | 'all'): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', types, program, part, entry], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
  let printed = ''
  child.stdout.on('data', chunk => printed += chunk)
  await ended(child)
  return printed.split('\n').filter(Boolean)
}
