import type { Outcome } from './contest.ts'
import { WAITS_MS } from './contest.ts'
import { boundTable, growthTable, resultTable } from './results.ts'

/** Under which circumstances the contest was held. */
export interface Circumstances {
  readonly runs: number
  readonly date: Date
  readonly machine: string
  readonly versions: Readonly<Record<string, string | undefined>>
}

/** The results as a Markdown document, with all that is needed to judge them. */
export function report({ results, stockWaitMs }: Outcome, { runs, date, machine, versions }: Circumstances): string {
  const longer = results.some(({ size }) => size > 1)
  return `${[
    '# Results of the bench',
    `Written by \`npm run bench\` on ${date.toISOString().slice(0, 10)}, on ${machine}; ${runs === 1 ? 'one run each' : `the median of ${runs} runs each`}, after one that is not counted, one after the other. ${Object.entries(versions).map(([name, version]) => `${name} ${version ?? 'unknown'}`).join(', ')}.`,
    boundTable(results),
    resultTable(results),
    ...longer ? ['From the deck to the deck several times over:', growthTable(results)] : [],
    `- Each time is that of whole processes, from the start of Node to the end of the browser.
- This project: \`npm run export\` in its two steps. The build checks the deck's files and builds the site; the print serves it, prints it and writes the metadata. A longer deck is the deck several times over, each slide under an id of its own.
- slidev export: Slidev's own export of the same entry, with the same browser and fonts, \`--wait ${stockWaitMs}\` (of ${WAITS_MS.join(', ')} milliseconds the first with which it printed every slide) and a \`--timeout\` that it does not reach.
- Marp: Marp CLI with \`--pdf --pdf-outlines\`, with the same browser, on the document's Markdown, a slide for each heading of the first three levels, from the first on again where they do not suffice. The pinned browser has no Chinese font and Marp brings none, so the deck's Chinese sans is added to the fonts. Its slides hold text and tables alone, ours charts as well.
- Tagged: the file says so itself (\`MarkInfo\`). Outline: its entries at all levels. No page of any file is blank.`,
  ].join('\n\n')}\n`
}
