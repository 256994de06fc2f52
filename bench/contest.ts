import type { Browser } from 'talkwright/browser/find'
import type { Arena, Timing } from './contestants.ts'
import type { PdfFacts } from './pdfFacts.ts'
import type { Contestant, Result } from './results.ts'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from 'talkwright/author/deck/userError'
import { exportMarp, exportOurs, exportStock } from './contestants.ts'
import { growDeck } from './grownDeck.ts'
import { medians } from './medians.ts'
import { pdfFacts } from './pdfFacts.ts'
import { contestants } from './results.ts'

/** What Slidev's export may be told to wait before it prints, in milliseconds: the first of these with which it prints every slide is kept. */
export const WAITS_MS = [0, 1000, 4000, 16_000]

/** What is to be measured. */
export interface Plan {
  /** How many times over the deck is taken, in the order of measuring. */
  readonly sizes: readonly number[]
  /** Of so many runs the median counts. */
  readonly runs: number
  /** Whether Slidev's export takes part with longer decks, too. */
  readonly stockGrowth: boolean
}

export interface Outcome {
  readonly results: readonly Result[]
  /** What Slidev's export was told to wait. */
  readonly stockWaitMs: number
}

interface Run extends Timing { readonly pdf: PdfFacts }

/**
 * Lets the contestants export the deck, one after the other and never two at
 * once. Each does so once uncounted before, so that its caches are filled.
 * @throws UserError if one of them does not print every slide.
 */
export async function contest({ sizes, runs, stockGrowth }: Plan, slides: number, browser: Browser, folder: string, report: (line: string) => void): Promise<Outcome> {
  const temporary = join(folder, 'temporary')
  mkdirSync(temporary)
  let wait = 0

  const exporters: Readonly<Record<Contestant, (arena: Arena, entry: string, count: number) => Promise<Timing>>> = {
    ours: exportOurs,
    stock: (arena, entry) => exportStock(arena, entry, WAITS_MS[wait]!),
    marp: (arena, _, count) => exportMarp(arena, count),
  }

  async function oneRun(contestant: Contestant, entry: string, count: number): Promise<Run> {
    const arena: Arena = { folder: mkdtempSync(join(folder, 'run-')), temporary, browser }
    try {
      const timing = await exporters[contestant](arena, entry, count)
      const pdf = await pdfFacts(timing.file)
      if (pdf.pages === count && pdf.blank === 0)
        return { ...timing, pdf }
      report(`${label(contestant, count)}: ${pdf.pages} pages, ${pdf.blank} of them blank`)
    }
    finally {
      rmSync(arena.folder, { recursive: true, force: true, maxRetries: 5 })
    }
    if (contestant !== 'stock' || wait + 1 === WAITS_MS.length)
      throw new UserError(`${contestants[contestant]} does not print all ${count} slides.`)
    wait++
    report(`${label(contestant, count)}: again, with a wait of ${WAITS_MS[wait]} ms`)
    return oneRun(contestant, entry, count)
  }

  async function measure(size: number, of: readonly Contestant[], runs: number, kind: string): Promise<Result[]> {
    const deck = growDeck(size)
    try {
      const done = new Map(of.map(contestant => [contestant, [] as Run[]]))
      for (let number = 1; number <= runs; number++) {
        for (const contestant of of) {
          const run = await oneRun(contestant, deck.entry, size * slides)
          report(`${label(contestant, size * slides)}${kind || (runs > 1 ? `, run ${number} of ${runs}` : '')}: ${told(run)}`)
          done.get(contestant)!.push(run)
        }
      }
      return [...done].map(([contestant, runs]) => ({ contestant, size, slides: size * slides, ...medians(runs), pdf: runs[0]!.pdf }))
    }
    finally {
      deck.discard()
    }
  }

  const all: readonly Contestant[] = ['ours', 'stock', 'marp']
  await measure(1, all, 1, ', uncounted')
  const results: Result[] = []
  for (const size of sizes)
    results.push(...await measure(size, all.filter(contestant => contestant !== 'stock' || size === 1 || stockGrowth), runs, ''))
  return { results, stockWaitMs: WAITS_MS[wait]! }
}

function label(contestant: Contestant, slides: number): string {
  return `${contestants[contestant]}, ${slides} slides`
}

function told({ build, print, total }: Timing): string {
  const parts = [build && `build ${build.toFixed(1)} s`, print && `print ${print.toFixed(1)} s`, `${total.toFixed(1)} s in all`]
  return parts.filter(Boolean).join(', ')
}
