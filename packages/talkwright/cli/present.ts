import type { Cut } from '../model/cuts.ts'
import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import process from 'node:process'
import { ended } from '../author/deck/children.ts'
import { CUT_VARIABLE } from '../author/deck/cut.ts'
import { requireFolderName } from '../author/deck/folderName.ts'
import { endWithParent, slidevProgram } from '../site/build.ts'
import { root } from '../talk/root.ts'

export interface PresentOptions {
  readonly cut?: Cut
  readonly open?: boolean
  /** What the server is told by its environment besides. */
  readonly env?: Readonly<Record<string, string>>
  /** Whether it tells of errors alone, beside another that speaks for both. */
  readonly quiet?: boolean
  readonly signal?: AbortSignal
}

/** Runs Slidev's development server on an entry, in a cut, until it ends; resolves with its exit status. */
export async function present(entry: string, port: number, { cut = 'full', open = false, env = {}, quiet = false, signal }: PresentOptions = {}): Promise<number> {
  requireFolderName(root)
  const args = [endWithParent, slidevProgram, entry, '--port', String(port), ...(open ? ['--open'] : [])]
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env, [CUT_VARIABLE]: cut },
    // The last is for the server to notice that this process has ended, even where it was killed.
    stdio: [...quiet ? ['ignore', 'ignore', 'inherit'] as const : ['inherit', 'inherit', 'inherit'] as const, 'pipe'],
  })
  signal?.addEventListener('abort', () => child.kill())
  // The language that is shown comes first on a small machine.
  if (quiet && child.pid !== undefined)
    setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  return await ended(child) ?? 1
}
