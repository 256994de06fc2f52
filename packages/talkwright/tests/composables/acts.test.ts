import { describe, expect, it } from 'vitest'
import { entries } from '../../author/deck/entries.ts'
import { loadDeck } from '../../author/deck/load.ts'
import { toldActs } from '../../composables/acts.ts'
import { cuts } from '../../model/cuts.ts'

const slide = (id: string, layout: string, seconds: number, chapter?: string) => ({ id, layout, seconds, chapter })

describe('toldActs(slides)', () => {
  const slides = [
    slide('cover', 'cover', 10),
    slide('nine', 'figure', 20, 'predictions'),
    slide('agenda', 'figure', 5),
    slide('scaling', 'chapter', 1, 'scaling'),
    slide('axes', 'figure', 30, 'scaling'),
    slide('agi', 'chapter', 2, 'agi'),
    slide('years', 'figure', 40, 'agi'),
    slide('end', 'figure', 7),
    slide('full', 'appendix', 0, 'robots'),
  ]

  it('gives each act its time, and none to the appendix', () => {
    expect(toldActs(slides).map(({ id, seconds }) => [id, seconds])).toEqual([['opening', 35], ['principles', 31], ['future', 42], ['closing', 7]])
  })

  it('names the chapters that are opened, and no other', () => {
    expect(toldActs(slides).map(({ chapters }) => chapters.map(({ id }) => id))).toEqual([[], ['scaling'], ['agi'], []])
  })

  it.each(cuts)('in the cut %s the acts have all its time between them', async (cut) => {
    const told = (await loadDeck(entries.zh.file, cut)).slides.map(({ frontmatter }) => frontmatter)
    expect(toldActs(told).reduce((sum, { seconds }) => sum + seconds, 0)).toBe(told.reduce((sum, { seconds }) => sum + seconds, 0))
  })
})
