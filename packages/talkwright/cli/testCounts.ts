import { readFileSync } from 'node:fs'

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** What has failed, by name. */
  readonly failures: readonly string[]
}

export const none: Counts = { passed: 0, failed: 0, skipped: 0, failures: [] }

export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped, failures: [...a.failures, ...b.failures] }
}

export function oneTest(name: string, passed: boolean): Counts {
  return { ...none, passed: passed ? 1 : 0, failed: passed ? 0 : 1, failures: passed ? [] : [name] }
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly { readonly name: string, readonly status: string, readonly assertionResults: readonly { readonly status: string, readonly fullName: string }[] }[]
}

/** The counts of Vitest's JSON report. */
export function vitestCounts(report: string, status: number): Counts {
  return counted<VitestReport>('vitest', report, status, ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
    failures: testResults.flatMap(({ name, status, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => `${name}: ${fullName}`)
      return status === 'failed' && failed.length === 0 ? [name] : failed
    }),
  }))
}

interface PlaywrightSuite {
  readonly file?: string
  readonly suites?: readonly PlaywrightSuite[]
  readonly specs?: readonly { readonly title: string, readonly file: string, readonly tests: readonly { readonly status: string }[] }[]
}

/** The counts of Playwright's JSON report; a test that passes only on a second try has failed. */
export function playwrightCounts(report: string, status: number): Counts {
  return counted<PlaywrightSuite & { readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>> }>('playwright', report, status, ({ stats, ...suites }) =>
    ({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped, failures: failedSpecs(suites) }))
}

function failedSpecs({ suites = [], specs = [] }: PlaywrightSuite): string[] {
  return [
    ...specs.filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky')).map(({ file, title }) => `${file}: ${title}`),
    ...suites.flatMap(failedSpecs),
  ]
}

/** A runner that fails without a failed test, or leaves no report, has one failure of its own. */
function counted<Report>(runner: string, report: string, status: number, read: (json: Report) => Counts): Counts {
  let counts = none
  try {
    counts = read(JSON.parse(readFileSync(report, 'utf8')) as Report)
  }
  catch {
    return oneTest(runner, false)
  }
  return status !== 0 && counts.failed === 0 ? add(counts, { ...oneTest(runner, false), failures: counts.failures.length > 0 ? [] : [runner] }) : counts
}

/** What has failed, a line each, and how many tests passed and failed. */
export function summary({ passed, failed, skipped, failures }: Counts): string {
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
  return failures.length > 0 ? `Failed:\n${failures.map(name => `  ${name}`).join('\n')}\n\n${counts}` : counts
}
