import type { Lang } from 'talkwright/data/lang'
import type { Load } from './loadOf.ts'
import type { Circumstances } from './report.ts'
import { NETWORK, WINDOW } from './loadOf.ts'
import { markdownTable } from './markdownTable.ts'

/** What the first slide of a deck takes to load. */
export interface LoadResult {
  readonly who: string
  readonly lang: Lang
  readonly load: Load
}

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1)
const seconds = (ms: number): string => (ms / 1000).toFixed(2)

function loadTable(results: readonly LoadResult[]): string {
  return markdownTable(
    ['first slide', 'requests', 'HTML, KB', 'script, KB', 'style, KB', 'fonts, KB', 'other, KB', 'all, KB', 'first paint, s', 'largest paint, s', 'alive, s', 'layout shift'],
    results.map(({ who, lang, load: { requests, bytes, firstPaint, largestPaint, alive, shift } }) => [
      `${who}, ${lang}`,
      requests,
      ...[bytes.html, bytes.script, bytes.style, bytes.font, bytes.other, Object.values(bytes).reduce((sum, part) => sum + part, 0)].map(kilobytes),
      ...[firstPaint, largestPaint, alive].map(seconds),
      shift.toFixed(3),
    ]),
  )
}

/** The results as a Markdown document, with all that is needed to judge them. */
export function loadReport(results: readonly LoadResult[], { runs, date, machine, versions }: Circumstances): string {
  return `${[
    '# What the first slide takes to load',
    `Written by \`npm run bench:load\` on ${date.toISOString().slice(0, 10)}, on ${machine}; ${runs === 1 ? 'one run each' : `the medians of ${runs} runs each`}, one after the other. ${Object.entries(versions).map(([name, version]) => `${name} ${version ?? 'unknown'}`).join(', ')}.`,
    loadTable(results),
    `- A first visit in a window of ${WINDOW.width} × ${WINDOW.height}, with nothing kept, on a network of ${NETWORK.down / 1e6} Mbit/s with ${NETWORK.latencyMs} ms there and back, as the browser imitates it, until nothing has come for half a second. The service worker, which later fetches the whole deck, is off. The browser has a Chinese font of its own, as a reader’s has, though not the deck’s: until the deck’s arrives, one without any draws boxes in the place of Chinese, which are narrower than letters, so that all text moves when it comes (a layout shift of 0.04 on the first slide).
- Both are served by the same server over HTTP/1.1, packed with gzip at level 9; bytes are those sent, with headers.
- This project: \`npm run build\`.
- slidev build: Slidev's own build of the same entry with the same settings, pages, components, data, styles and fonts, without what \`vite/client/\` and \`site/\` of the engine do: its client as it comes, its one page, its icons and styles. The deck’s own controls stand in the place of Slidev’s in both. The plugin that cuts the fonts to the deck's letters is kept, for without it a Chinese font of 10 MB would stand in the table.
- First paint is the first text or drawing, largest paint the largest (LCP), alive the moment at which scripts have taken the page, layout shift what browsers sum up as CLS.`,
  ].join('\n\n')}\n`
}
