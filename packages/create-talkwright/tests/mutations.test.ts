import { readFileSync } from 'node:fs'
import { UserError } from 'talkwright/author/deck/userError'
import { citationsIn, unknownCitations } from 'talkwright/author/document/citations'
import { sectionsOf } from 'talkwright/author/document/sections'
import { expect, it } from 'vitest'
import { listsOf } from '../src/print/dataModule.ts'
import { ownFiles, slidesOf } from '../src/talk.ts'
import { fixtureFile, fixtures, missingUnits, planned } from './plans.ts'

const COUNT = 1000
const MOST_MS = 5000

/** Numbers from 0 to 1 that look random, the same each time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = state + 0x6D2B79F5 | 0
    let mixed = Math.imul(state ^ state >>> 15, 1 | state)
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296
  }
}

const PIECES = ['#', '## ', '| ', '|\n| --- |\n', '```', '> ', '- ', '  - ', '1. ', '**', '*', '_', '`', '[', '](', '![](', '](x.png)', '{{', '}}', '$', '---\n', '<', '>', '<script>', '</div>', '&', '\\', '：', '“', '”', ':', '\n', '\n\n', '\t', '    ', '\r\n', '🚀', '\u200B', '\u2028', '[^1]', '[^1]: ', '字'.repeat(160), 'word '.repeat(200), 'x'.repeat(170), '0', '200亿', '$2.75M', '2031', '-->', '::: zh\n', '\uFEFF', '~~~', '***', '| a | b |\n|---|---|\n| 1 | 2 |\n']

const sources = fixtures.map(name => readFileSync(fixtureFile(name), 'utf8'))

/** A document with some of its parts inserted, removed, doubled, moved or cut off. */
function mutated(seed: number): string {
  const random = randomFrom(seed)
  const below = (count: number) => Math.floor(random() * count)
  let text = sources[below(sources.length)]!
  for (let times = 1 + below(12); times > 0; times--) {
    const at = below(text.length)
    const end = Math.min(text.length, at + below(200))
    text = [
      () => text.slice(0, at) + PIECES[below(PIECES.length)]! + text.slice(at),
      () => text.slice(0, at) + text.slice(end),
      () => text.slice(0, end) + text.slice(at, end) + text.slice(end),
      () => text.slice(end) + text.slice(0, end),
      () => text.slice(0, at),
      () => text.split('\n').toSorted(() => random() - 0.5).join('\n'),
    ][below(6)]!()
  }
  return text
}

it(`${COUNT} documents at random each become a talk that shows all of them, or a line that says why not, in good time`, () => {
  const outcomes = { talks: 0, errors: 0 }
  const faults: string[] = []
  for (let seed = 1; seed <= COUNT; seed++) {
    const text = mutated(seed)
    const start = performance.now()
    try {
      const { plan, document } = planned(text)
      ownFiles(plan, document, 'talk')
      const missing = missingUnits(document.text, plan)
      if (missing.length > 0)
        faults.push(`seed ${seed}: ${missing.length} missing, first ${JSON.stringify(missing[0]).slice(0, 200)}`)
      const unknown = unknownCitations(slidesOf(plan).flatMap(slide => listsOf(slide).flatMap(({ value }) => citationsIn(value))), sectionsOf(document.text))
      if (unknown.length > 0)
        faults.push(`seed ${seed}: ${unknown.length} citations stand nowhere, first ${JSON.stringify(unknown[0]).slice(0, 200)}`)
      outcomes.talks++
    }
    catch (error) {
      if (!(error instanceof UserError))
        faults.push(`seed ${seed}: ${error instanceof Error ? error.stack?.slice(0, 400) : error}`)
      outcomes.errors++
    }
    if (performance.now() - start > MOST_MS)
      faults.push(`seed ${seed}: ${(performance.now() - start).toFixed(0)} ms`)
  }
  expect(faults).toEqual([])
  expect(outcomes.talks).toBeGreaterThan(COUNT / 2)
}, 600_000)
