import { describe, expect, it } from 'vitest'
import { medians } from '../../bench/medians.ts'

describe('medians', () => {
  it.each([
    { title: 'of one run are its own', runs: [{ total: 3 }], result: { total: 3 } },
    { title: 'are taken of each part for itself', runs: [{ build: 1, print: 9, total: 10 }, { build: 5, print: 2, total: 7 }, { build: 8, print: 4, total: 12 }], result: { build: 5, print: 4, total: 10 } },
    { title: 'of an even number of runs lie between the middle two', runs: [{ total: 1 }, { total: 100 }, { total: 2 }, { total: 4 }], result: { total: 3 } },
  ])('$title', ({ runs, result }) => {
    expect(medians(runs)).toEqual(result)
  })
})
