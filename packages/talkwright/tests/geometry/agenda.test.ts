import { describe, expect, it } from 'vitest'
import { stretches } from '../../geometry/agenda.ts'

describe('stretches(seconds)', () => {
  it.each([
    [[], []],
    [[7], [[0, 100]]],
    [[30, 60, 10], [[0, 30], [30, 60], [90, 10]]],
    [[30, 0, 30], [[0, 50], [50, 0], [50, 50]]],
  ])('%j stand one after the other over the whole, each as wide as it is long', (seconds, expected) => {
    expect(stretches(seconds).map(({ start, width }) => [start, width])).toEqual(expected)
  })
})
