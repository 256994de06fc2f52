import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { add, none, oneTest, playwrightCounts, summary, vitestCounts } from '../../cli/testCounts.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck-counts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function report(json: unknown): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(json))
  return file
}

describe('the last line of npm test', () => {
  it('sums what the runners say, and names skipped tests only where there are some', () => {
    const vitest = vitestCounts(report({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults: [] }), 1)
    const playwright = playwrightCounts(report({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 } }), 1)
    expect(summary(add(vitest, playwright))).toBe('8 passed, 3 failed')
    expect(summary({ ...none, passed: 2, skipped: 1 })).toBe('2 passed, 0 failed, 1 skipped')
  })

  it('counts a runner that fails without a failed test as one failure', () => {
    expect(playwrightCounts(report({ stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 } }), 1)).toMatchObject({ passed: 3, failed: 1 })
  })

  it('names what has failed: a test, a file that could not be loaded, and one that passed on its second try', () => {
    const vitest = vitestCounts(report({ numPassedTests: 1, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults: [
      { name: 'a.test.ts', status: 'failed', assertionResults: [{ status: 'failed', fullName: 'adds' }, { status: 'passed', fullName: 'subtracts' }] },
      { name: 'b.test.ts', status: 'failed', assertionResults: [] },
    ] }), 1)
    const playwright = playwrightCounts(report({ stats: { expected: 0, unexpected: 0, flaky: 1, skipped: 0 }, suites: [{ suites: [{ specs: [{ title: 'opens', file: 'c.spec.ts', tests: [{ status: 'flaky' }] }] }] }] }), 0)
    expect(summary(add(vitest, playwright))).toBe('Failed:\n  a.test.ts: adds\n  b.test.ts\n  c.spec.ts: opens\n\n1 passed, 2 failed')
  })

  it('counts a runner that leaves no report as one failure', () => {
    expect(vitestCounts(join(folder, 'none.json'), 0)).toEqual(oneTest('vitest', false))
  })
})
