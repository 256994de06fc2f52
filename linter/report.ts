import type { Finding } from './finding.ts'
import type { LintReport } from './lint.ts'

/** Findings for a person, one to a line, with a line that sums them up. */
export function formatReport({ findings, slides, steps }: LintReport): string {
  const failures = findings.filter(({ waived }) => waived === undefined)
  const waived = findings.length - failures.length
  return [
    ...failures.map(formatFinding),
    `${counted(slides, 'slide')}, ${counted(steps, 'step')}: ${counted(failures.length, 'finding')}, ${waived} waived`,
  ].join('\n')
}

function formatFinding({ slide, number, file, line, lang, theme, click, rule, element, measured, allowed }: Finding): string {
  const place = file === undefined ? '' : `${file}:${line} `
  return `${place}${slide} (${number}, ${lang}, ${theme}, click ${click}) ${rule}: ${element} — ${measured}; allowed: ${allowed}`
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
