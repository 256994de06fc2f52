import type { Result } from './result.ts'
import { checkNames } from './result.ts'

/** A table of what was looked at in each engine and language, a line for each fault, and how many checks passed. */
export function summaryOf(results: readonly Result[]): string {
  const runs = [...Map.groupBy(results, ({ engine, lang }) => `${engine} ${lang}`)]
  const rows = [
    ['', ...checkNames],
    ...runs.map(([run, of]) => [run, ...checkNames.map(check => cellOf(of.find(result => result.check === check)))]),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  const failed = results.filter(({ faults }) => faults.length > 0).length
  const passed = results.filter(({ at, faults }) => at > 0 && faults.length === 0).length
  return [
    ...rows.map(row => row.map((cell, column) => column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)).join('  ').trimEnd()),
    ...results.flatMap(({ engine, lang, check, faults }) => faults.map(({ place, what }) => `${engine} ${lang} ${check} ${place}: ${what}`)),
    `engines: ${passed} passed, ${failed} failed`,
  ].join('\n')
}

/** How much was looked at, and how much of it is wrong; a dash where nothing could be. */
function cellOf(result: Result | undefined): string {
  if (!result || result.at === 0)
    return result && result.faults.length > 0 ? `0/${result.faults.length}` : '–'
  return `${result.at}/${result.faults.length}`
}
