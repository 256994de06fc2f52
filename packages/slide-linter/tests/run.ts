import { execFile } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'

const program = join(import.meta.dirname, '../src/cli.ts')

/** Runs `slide-linter` in a folder, as a person would in a terminal; this process may serve a deck meanwhile. */
export function slideLinter(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<{ status: number, stdout: string, stderr: string }> {
  return new Promise(resolve => execFile(process.execPath, [program, ...args], { cwd: folder, env: { ...process.env, ...env } }, (error, stdout, stderr) => resolve({ status: error ? Number(error.code) : 0, stdout, stderr })))
}
