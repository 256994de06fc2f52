import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

// Runs the tests and prints, as the last line, how many passed and failed.
const folder = mkdtempSync(join(tmpdir(), 'deck-test-'))
const report = join(folder, 'report.json')
try {
  const run = spawnSync(process.execPath, [
    join('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ], { stdio: 'inherit' })
  const { numPassedTests: passed, numFailedTests: failed, success } = JSON.parse(readFileSync(report, 'utf8'))
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = run.status === 0 && success && passed > 0 ? 0 : 1
}
finally {
  rmSync(folder, { recursive: true, force: true })
}
