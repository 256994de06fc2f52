import { describe, expect, it } from 'vitest'
import { amountOf } from '../src/amount.ts'
import { spanOf } from '../src/dates.ts'

describe('amountOf(text, lang)', () => {
  it.each([
    ['zh', '200亿美元', { about: 2e10 }, '美元'],
    ['zh', '近300亿', { about: 3e10 }, ''],
    ['zh', '5-10万亿', { low: 5e12, high: 1e13 }, ''],
    ['zh', '30-50万元', { low: 3e5, high: 5e5 }, '元'],
    ['zh', '约80%', { about: 0.8 }, '%'],
    ['zh', '不到10%', { atMost: 0.1 }, '%'],
    ['en', '$2.75M', { about: 2.75e6 }, '$'],
    ['en', 'about $150', { about: 150 }, '$'],
    ['en', 'USD 30–USD 40', { low: 30, high: 40 }, 'USD'],
    ['en', 'RMB 30 to RMB 40', { low: 30, high: 40 }, 'RMB'],
    ['en', 'US$600-$750', { low: 600, high: 750 }, 'US$'],
    ['en', '$600-750', { low: 600, high: 750 }, '$'],
    ['en', '5-10M', { low: 5e6, high: 1e7 }, ''],
    ['en', '4.2 million', { about: 4.2e6 }, ''],
    ['en', 'about 700K', { about: 7e5 }, ''],
    ['en', '90,000', { about: 9e4 }, ''],
    ['en', 'up to 5 hours', { atMost: 5 }, 'hours'],
    ['en', '61.2%', { about: 0.612 }, '%'],
  ] as const)('reads in %s “%s”', (lang, text, extent, unit) => expect(amountOf(text, lang)).toEqual({ extent, unit }))

  it.each(['over $20', '超过10万', '10 to 5', '-', 'unknown', 'GPT-2', '2 of 3', '3 × 4', '20-30-40', ''])('does not draw “%s”', text =>
    expect(amountOf(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en')).toBeUndefined())
})

describe('spanOf(text)', () => {
  it.each([
    ['2031', 2031, 2032],
    ['2031年', 2031, 2032],
    ['2026–2027', 2026, 2028],
    ['2026 to 2028', 2026, 2029],
    ['2031年5月', 2031 + 4 / 12, 2031 + 5 / 12],
    ['2031-05', 2031 + 4 / 12, 2031 + 5 / 12],
    ['May 2031', 2031 + 4 / 12, 2031 + 5 / 12],
    ['2031-05-01', 2031 + 4 / 12, 2031 + 4 / 12 + 1 / 372],
    ['1 May 2031', 2031 + 4 / 12, 2031 + 4 / 12 + 1 / 372],
    ['2028-02-29', 2028 + 1 / 12 + 28 / 372, 2028 + 1 / 12 + 29 / 372],
    ['2031年5月1日', 2031 + 4 / 12, 2031 + 4 / 12 + 1 / 372],
  ])('reads “%s”', (text, from, to) => {
    expect(spanOf(text)!.from).toBeCloseTo(from)
    expect(spanOf(text)!.to).toBeCloseTo(to)
  })

  it.each(['约2031年', 'before 2031', '2028–2026', '2031-13', '2031-05-40', '2031-02-31', '31 April 2031', '2031年2月29日', 'soon', '12', ''])('does not draw “%s”', text => expect(spanOf(text)).toBeUndefined())
})
