import type { Finding } from '../src/finding.ts'
import { describe, expect, it } from 'vitest'
import { formatReport } from '../src/report.ts'

const finding: Finding = {
  slide: 'agi-timeline',
  number: 42,
  file: 'pages/15-agi.md',
  line: 22,
  lang: 'zh-CN',
  theme: 'dark',
  click: 1,
  rule: 'font-size',
  element: '<text> “年份”',
  measured: '12.0 px',
  allowed: 'at least 18 px',
}

describe('formatReport', () => {
  it('gives each finding one line that says where, which rule, what was measured and what is allowed', () => {
    expect(formatReport({ findings: [finding], slides: 2, steps: 3 })).toBe([
      'pages/15-agi.md:22 agi-timeline (42, zh-CN, dark, click 1) font-size: <text> “年份” — 12.0 px; allowed: at least 18 px',
      '2 slides, 3 steps: 1 finding, 0 waived',
    ].join('\n'))
  })

  it('leaves the file out where only the address of the deck is known', () => {
    expect(formatReport({ findings: [{ ...finding, file: undefined, line: undefined }], slides: 1, steps: 1 })).toMatch(/^agi-timeline \(42/)
  })

  it('counts what is waived and does not list it', () => {
    expect(formatReport({ findings: [{ ...finding, waived: 'a reason' }], slides: 1, steps: 1 })).toBe('1 slide, 1 step: 0 findings, 1 waived')
  })
})
