import { describe, expect, it } from 'vitest'
import { clockTime, pace } from '../../views/stage/pace.ts'

const slides = [20, 60, 40, 0].map(seconds => ({ seconds }))

describe('pace(slides, index, elapsed, onSlide)', () => {
  it.each([
    { title: 'begins on plan, with all to go', at: [0, 0, 0], expected: { plannedStart: 0, planned: 20, behind: 0, toGo: 2, remaining: 120 } },
    { title: 'a slide costs nothing within its own time', at: [1, 50, 30], expected: { plannedStart: 20, planned: 60, behind: 0, toGo: 1, remaining: 70 } },
    { title: 'and all that goes beyond it', at: [1, 100, 80], expected: { behind: 20, remaining: 40 } },
    { title: 'what was lost before stays lost', at: [2, 100, 10], expected: { plannedStart: 80, behind: 10, toGo: 0, remaining: 30 } },
    { title: 'who is quick is ahead', at: [2, 50, 0], expected: { behind: -30 } },
    { title: 'behind the last that is told nothing remains', at: [3, 120, 500], expected: { plannedStart: 120, behind: 0, toGo: 0, remaining: 0 } },
  ])('$title', ({ at: [index, elapsed, onSlide], expected }) => {
    expect(pace(slides, index!, elapsed!, onSlide!)).toMatchObject(expected)
  })
})

describe('clockTime(seconds)', () => {
  it.each([[0, '0:00'], [5, '0:05'], [65.9, '1:05'], [-130, '2:10'], [3725, '1:02:05']])('%d s is %s', (seconds, text) => {
    expect(clockTime(seconds)).toBe(text)
  })
})
