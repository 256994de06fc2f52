import type { Finding } from './finding.ts'
import type { LintReport } from './lint.ts'
import { findingLine, summaryLine } from './report.ts'

/** Findings as commands of GitHub Actions, which shows them at the lines where the slides are written. */
export function formatForGithub(report: LintReport): string {
  return [...report.findings.filter(({ waived }) => waived === undefined).map(command), summaryLine(report)].join('\n')
}

function command({ file, line, ...finding }: Finding): string {
  const properties = { ...(file !== undefined && { file, line }), title: `slide-linter ${finding.rule}` }
  return `::error ${Object.entries(properties).map(([name, value]) => `${name}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`).join(',')}::${escaped(findingLine(finding))}`
}

/** What would end a command, as it has to be written in one. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
