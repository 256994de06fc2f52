import { readFileSync } from 'node:fs'

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const none: Counts = { passed: 0, failed: 0, skipped: 0 }

export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

export function oneTest(passed: boolean): Counts {
  return { ...none, passed: passed ? 1 : 0, failed: passed ? 0 : 1 }
}

/** The counts of Vitest's JSON report. */
export function vitestCounts(report: string, status: number): Counts {
  return counted(report, status, ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) =>
    ({ passed: numPassedTests!, failed: numFailedTests!, skipped: numPendingTests! + numTodoTests! }))
}

/** The counts of Playwright's JSON report; a test that passes only on a second try has failed. */
export function playwrightCounts(report: string, status: number): Counts {
  return counted(report, status, ({ stats }) =>
    ({ passed: stats!.expected!, failed: stats!.unexpected! + stats!.flaky!, skipped: stats!.skipped! }))
}

/** A runner that fails without a failed test, or leaves no report, has one failure of its own. */
function counted(report: string, status: number, read: (json: Record<string, number> & { stats?: Record<string, number> }) => Counts): Counts {
  let counts = none
  try {
    counts = read(JSON.parse(readFileSync(report, 'utf8')))
  }
  catch {
    return oneTest(false)
  }
  return status !== 0 && counts.failed === 0 ? add(counts, oneTest(false)) : counts
}

export function summary({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
