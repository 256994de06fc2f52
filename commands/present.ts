import type { Cut } from '../data/cuts.ts'
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import process from 'node:process'
import { ended } from '../deck/children.ts'
import { CUT_VARIABLE } from '../deck/cut.ts'
import { root } from '../deck/entries.ts'
import { UserError } from '../deck/userError.ts'
import { slidevProgram } from '../site/build.ts'

/** Runs Slidev's development server on an entry, in a cut, until it ends. */
export async function present(entry: string, port: number, { cut = 'full', open = false }: { cut?: Cut, open?: boolean } = {}): Promise<void> {
  await requireFree(port)
  const child = spawn(process.execPath, [slidevProgram, entry, '--port', String(port), ...(open ? ['--open'] : [])], {
    cwd: root,
    env: { ...process.env, [CUT_VARIABLE]: cut },
    stdio: 'inherit',
  })
  process.exitCode = await ended(child) ?? 1
}

/** Slidev itself would take another port in silence. */
async function requireFree(port: number): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', () => reject(new UserError(`Port ${port} is taken: choose another with --port.`)))
    probe.listen(port, () => probe.close(() => resolve()))
  })
}
