import type { Result } from '../../bench/results.ts'
import { hostname } from 'node:os'
import { root } from 'talkwright/talk/root'
import { describe, expect, it } from 'vitest'
import { machine } from '../../bench/machine.ts'
import { report } from '../../bench/report.ts'
import { boundTable, growthTable, resultTable } from '../../bench/results.ts'

const pdf = { bytes: 1_234_567, pages: 100, blank: 0, tagged: true, outline: 100 }
const ours = { contestant: 'ours', size: 1, slides: 100, build: 6, print: 2, total: 8, pdf } satisfies Result
const stock = { contestant: 'stock', size: 1, slides: 100, total: 32, pdf: { ...pdf, tagged: false, outline: 0 } } satisfies Result
const marp = { contestant: 'marp', size: 1, slides: 100, total: 1, pdf } satisfies Result
const longer = { contestant: 'ours', size: 4, slides: 400, build: 15, print: 9, total: 24, pdf } satisfies Result

/** The cells of a table's row that begins with a word. */
function row(table: string, begins: string): string[] {
  const line = table.split('\n').find(line => line.startsWith(`| ${begins}`)) ?? ''
  return line.split('|').slice(1, -1).map(cell => cell.trim())
}

describe('resultTable', () => {
  const table = resultTable([ours, stock, marp])

  it('gives the parts and the whole of our time, and tells of the PDF', () => {
    expect(row(table, 'this project')).toEqual(['this project', '100', '6.0', '2.0', '8.0', '', '', '1.23', '100', 'yes', '100'])
  })

  it('sets our time in proportion to that of another with as many slides', () => {
    expect(row(table, 'slidev export').slice(5, 7)).toEqual(['0.25', '0.06'])
    expect(row(table, 'Marp').slice(5, 7)).toEqual(['8.00', '2.00'])
    expect(row(resultTable([ours, longer, { ...marp, size: 4 }]), 'Marp')[5]).toBe('24.00')
  })

  it('says of a PDF without tags and outline that it has none', () => {
    expect(row(table, 'slidev export').slice(-2)).toEqual(['no', 'none'])
  })

  it('has columns that line up as plain text', () => {
    expect(new Set(table.split('\n').map(line => line.length)).size).toBe(1)
  })
})

describe('boundTable', () => {
  it('says of each ratio whether it is within its bound', () => {
    const table = boundTable([ours, stock, marp, longer])
    expect(row(table, 'our export, build').slice(1)).toEqual(['≤ 0.35', '0.25', 'yes'])
    expect(row(table, 'our print').slice(1)).toEqual(['≤ 1.00', '2.00', 'no'])
    expect(row(table, 'our export of').slice(1)).toEqual(['≤ 3.00', '3.00', 'yes'])
  })

  it('is silent on what was not measured', () => {
    expect(boundTable([ours, longer]).split('\n').slice(2).map(line => line.split('|')[1]!.trim())).toEqual(['our export of the deck four times over to that of the deck'])
  })
})

describe('growthTable', () => {
  it('compares a longer deck with the deck, part by part', () => {
    expect(row(growthTable([ours, marp, longer]), 'this project')).toEqual(['this project', '100 → 400', '×2.50', '×4.50', '×3.00'])
  })
})

describe('report', () => {
  it('tells what the results hang on, and nothing of whose machine it was', () => {
    const text = report({ results: [ours, stock, marp], stockWaitMs: 1000 }, { runs: 3, date: new Date('2026-11-24T12:00:00Z'), machine: machine(), versions: { Slidev: '53.0.0' } })
    for (const words of ['2026-11-24', 'median of 3 runs', 'Slidev 53.0.0', '--wait 1000', 'cores', 'GB of memory'])
      expect(text).toContain(words)
    for (const words of [hostname(), root])
      expect(text).not.toContain(words)
  })
})
