import type { StdioOptions } from 'node:child_process'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { ended } from '../author/deck/children.ts'
import { engine, root } from '../talk/root.ts'

const require = createRequire(import.meta.url)

/** Runs a program of an installed package with this Node, its output visible, and resolves with its exit code. */
export async function runTool(packageName: string, program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const file = join(dirname(require.resolve(`${packageName}/package.json`)), program)
  const stdio: StdioOptions = ['ignore', 'inherit', 'inherit']
  // SIGINT, at which the test runners put away what they began.
  return await ended(spawn(process.execPath, [file, ...args], { cwd: root, stdio, env: { ...process.env, ...env } }), 'SIGINT') ?? 1
}

/** Whether all types fit. */
export async function typesFit(): Promise<boolean> {
  return await runTool('vue-tsc', 'bin/vue-tsc.js', ['--noEmit']) === 0
}

/** Whether the linter finds nothing to say, a warning included. */
export async function lintPasses(): Promise<boolean> {
  const own = existsSync(join(root, 'eslint.config.js')) ? [] : ['--config', join(engine, 'eslint/talk.js')]
  return await runTool('eslint', 'bin/eslint.js', ['.', '--max-warnings', '0', ...own]) === 0
}
