import type { PdfFacts } from './pdfFacts.ts'
import { markdownTable } from './markdownTable.ts'

export const contestants = { ours: 'this project', stock: 'slidev export', marp: 'Marp' } as const

export type Contestant = keyof typeof contestants

/** What one contestant did with a number of slides: seconds, and facts of the PDF. */
export interface Result {
  readonly contestant: Contestant
  /** How many times the length of the deck. */
  readonly size: number
  readonly slides: number
  readonly build?: number
  readonly print?: number
  readonly total: number
  readonly pdf: PdfFacts
}

/** The ratios that are asked for: none may be above its bound. */
const bounds = [
  { name: 'our export, build and print, to slidev export of the same deck', bound: 0.35, of: stockRatio },
  { name: 'our print to Marp on as many slides', bound: 1, of: marpRatio },
  { name: 'our export of the deck four times over to that of the deck', bound: 3, of: growth },
]

const find = (results: readonly Result[], contestant: Contestant, size: number) => results.find(result => result.contestant === contestant && result.size === size)

function stockRatio(results: readonly Result[]): number | undefined {
  return ratio(find(results, 'ours', 1)?.total, find(results, 'stock', 1)?.total)
}

function marpRatio(results: readonly Result[]): number | undefined {
  return ratio(find(results, 'ours', 1)?.print, find(results, 'marp', 1)?.total)
}

function growth(results: readonly Result[]): number | undefined {
  return ratio(find(results, 'ours', 4)?.total, find(results, 'ours', 1)?.total)
}

function ratio(a?: number, b?: number): number | undefined {
  return a === undefined || b === undefined ? undefined : a / b
}

/** A table of what was measured, a row a result. */
export function resultTable(results: readonly Result[]): string {
  return markdownTable(
    ['', 'slides', 'build, s', 'print, s', 'total, s', 'our total to it', 'our print to it', 'PDF, MB', 'pages', 'tagged', 'outline'],
    results.map(({ contestant, size, slides, build, print, total, pdf }) => {
      const ours = contestant === 'ours' ? undefined : find(results, 'ours', size)
      return [
        contestants[contestant],
        slides,
        seconds(build),
        seconds(print),
        seconds(total),
        hundredths(ratio(ours?.total, total)),
        hundredths(ratio(ours?.print, total)),
        (pdf.bytes / 1e6).toFixed(2),
        pdf.pages,
        pdf.tagged ? 'yes' : 'no',
        pdf.outline === 0 ? 'none' : pdf.outline,
      ]
    }),
  )
}

/** How each contestant's time grows, from the shortest deck on. */
export function growthTable(results: readonly Result[]): string {
  const grown = results.filter(({ size }) => size > 1).flatMap((result) => {
    const first = find(results, result.contestant, 1)
    return first ? [{ result, first }] : []
  })
  return markdownTable(
    ['', 'slides', 'build', 'print', 'total'],
    grown.map(({ result, first }) => [
      contestants[result.contestant],
      `${first.slides} → ${result.slides}`,
      times(ratio(result.build, first.build)),
      times(ratio(result.print, first.print)),
      times(ratio(result.total, first.total)),
    ]),
  )
}

/** A table of the ratios that are asked for, as far as they were measured. */
export function boundTable(results: readonly Result[]): string {
  const measured = bounds.flatMap(({ name, bound, of }) => {
    const value = of(results)
    return value === undefined ? [] : [[name, `≤ ${bound.toFixed(2)}`, value.toFixed(2), value <= bound ? 'yes' : 'no']]
  })
  return markdownTable(['ratio', 'asked', 'measured', 'met'], measured)
}

function seconds(value?: number): string | undefined {
  return value?.toFixed(1)
}

function hundredths(value?: number): string | undefined {
  return value?.toFixed(2)
}

function times(value?: number): string | undefined {
  return value === undefined ? undefined : `×${value.toFixed(2)}`
}
