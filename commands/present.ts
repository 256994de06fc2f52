import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import process from 'node:process'
import { ended } from '../deck/children.ts'
import { root } from '../deck/entries.ts'
import { UserError } from '../deck/userError.ts'
import { slidevProgram } from '../site/build.ts'

/** Runs Slidev's development server on an entry until it ends. */
export async function present(entry: string, port: number, open = false): Promise<void> {
  await requireFree(port)
  const child = spawn(process.execPath, [slidevProgram, entry, '--port', String(port), ...(open ? ['--open'] : [])], { cwd: root, stdio: 'inherit' })
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
