import type { ShownSlide } from '../../verify/page/sweep.ts'
import { describe, expect, it } from 'vitest'
import { compareRows } from '../../verify/compareRows.ts'

const slide = (...rows: readonly [element: string, rows: number][]): ShownSlide[] => [{ id: 'a', traits: [], steps: [{ step: 0, faults: [], rows: rows.map(([element, count]) => ({ element, rows: count })) }] }]

describe('rows of text are compared block by block', () => {
  it.each([
    { name: 'the same', shown: slide(['p', 2]), faults: [] },
    { name: 'a row more', shown: slide(['p', 3]), faults: [] },
    { name: 'a row less', shown: slide(['p', 1]), faults: [] },
    { name: 'two rows more', shown: slide(['p', 4]), faults: ['step 0: p has 4 rows instead of 2'] },
    { name: 'no text', shown: slide(), faults: ['step 0: p is missing'] },
    { name: 'another text', shown: slide(['p', 2], ['p', 2]), faults: ['step 0: p is not there in the measure'] },
  ])('$name', ({ shown, faults }) => {
    expect(compareRows(shown, slide(['p', 2])).map(({ what }) => what)).toEqual(faults)
  })

  it('a step that the measure has not is a fault', () => {
    expect(compareRows(slide(['p', 2]), [])).toEqual([{ place: 'a', what: 'step 0 is not there in the measure' }])
  })
})
