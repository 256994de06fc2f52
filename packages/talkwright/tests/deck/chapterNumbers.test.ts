import { describe, expect, it } from 'vitest'
import { chapters } from '../../../../data/chapters.ts'
import { entries } from '../../author/deck/entries.ts'
import { loadDeck } from '../../author/deck/load.ts'
import { chapterNumbers } from '../../model/chapterNumbers.ts'
import { cuts } from '../../model/cuts.ts'

interface Slide {
  readonly chapter?: string
  readonly seconds: number
}

describe('chapterNumbers(slides)', () => {
  it('counts the chapters that are told, in the order of the telling', () => {
    const slides: Slide[] = [{ seconds: 5 }, { chapter: 'scaling', seconds: 1 }, { chapter: 'scaling', seconds: 2 }, { chapter: 'agi', seconds: 3 }, { chapter: 'robots', seconds: 0 }]
    expect([...chapterNumbers(slides)]).toEqual([['scaling', 1], ['agi', 2]])
  })

  it.each(cuts)('in the cut %s they run from one without a gap, as an audience comes by them', async (cut) => {
    const told = (await loadDeck(entries.zh.file, cut)).slides.map(({ frontmatter }) => frontmatter).filter(({ chapter, seconds }) => chapter && seconds > 0)
    const numbers = chapterNumbers(told)
    const steps = told.map(({ chapter }) => numbers.get(chapter!)!)
    expect(steps[0]).toBe(1)
    expect(steps.filter((number, index) => index > 0 && ![0, 1].includes(number - steps[index - 1]!))).toEqual([])
  })

  it('gives the full talk’s chapters the order in which they are listed', async () => {
    const numbers = chapterNumbers((await loadDeck(entries.zh.file)).slides.map(({ frontmatter }) => frontmatter))
    expect([...numbers.keys()]).toEqual(chapters.map(({ id }) => id))
  })
})
