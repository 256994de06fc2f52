import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'

const program = join(import.meta.dirname, '../src/cli.ts')

/** Runs `tagged-pdf` in a folder, as a person would in a terminal. */
export function taggedPdf(folder: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' })
  return { status, stdout, stderr }
}
