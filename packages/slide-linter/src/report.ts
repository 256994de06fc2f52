import type { Finding } from './finding.ts'
import type { LintReport } from './lint.ts'

/** Findings for a person, one to a line, with a line that sums them up. */
export function formatReport(report: LintReport): string {
  return [...report.findings.filter(({ waived }) => waived === undefined).map(findingLine), summaryLine(report)].join('\n')
}

export function summaryLine({ findings, slides, steps }: LintReport): string {
  const waived = findings.filter(finding => finding.waived !== undefined).length
  return `${counted(slides, 'slide')}, ${counted(steps, 'step')}: ${counted(findings.length - waived, 'finding')}, ${waived} waived`
}

export function findingLine({ slide, number, title, file, line, lang, theme, click, rule, element, measured, allowed }: Finding): string {
  const place = file === undefined ? '' : `${file}:${line} `
  // A number alone tells nobody which slide is meant.
  const called = slide === String(number) && title ? `${slide} “${title}”` : slide
  return `${place}${called} (${[number, ...lang ? [lang] : [], theme].join(', ')}, click ${click}) ${rule}: ${element} — ${measured}; allowed: ${allowed}`
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
