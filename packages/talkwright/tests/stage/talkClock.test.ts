import { describe, expect, it } from 'vitest'
import { elapsedOf, pauseClock, spentOn, startClock, stoppedClock, turnTo } from '../../views/stage/talkClock.ts'

describe('a talk’s clock', () => {
  it('stands at nothing before it is started', () => {
    expect(elapsedOf(stoppedClock, 9000)).toBe(0)
  })

  it('runs from its start on, and books the time on the slide that is shown', () => {
    const clock = startClock(stoppedClock, 'cover', 1000)
    expect(elapsedOf(clock, 4000)).toBe(3000)
    expect(spentOn(clock, 'cover', 4000)).toBe(3000)
    expect(spentOn(clock, 'other', 4000)).toBe(0)
  })

  it('books what was told of each slide, also of one that is shown twice', () => {
    const clock = turnTo(turnTo(turnTo(startClock(stoppedClock, 'a', 0), 'b', 2000), 'a', 5000), 'b', 6000)
    expect(clock.spent).toEqual({ a: 3000, b: 3000 })
    expect(spentOn(clock, 'b', 6500)).toBe(3500)
    expect(elapsedOf(clock, 6500)).toBe(6500)
  })

  it('stands still while it is paused, whichever slides are turned to', () => {
    const paused = turnTo(pauseClock(startClock(stoppedClock, 'a', 0), 1000), 'b', 5000)
    expect(elapsedOf(paused, 9000)).toBe(1000)
    expect(spentOn(paused, 'b', 9000)).toBe(0)
    const again = startClock(paused, 'b', 10_000)
    expect(elapsedOf(again, 12_000)).toBe(3000)
    expect(again.spent).toEqual({ a: 1000, b: 0 })
  })

  it('survives being written down and read again', () => {
    const clock = startClock(stoppedClock, 'a', 1000)
    expect(elapsedOf(JSON.parse(JSON.stringify(clock)), 2500)).toBe(1500)
  })
})
