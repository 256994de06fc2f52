import { describe, expect, it } from 'vitest'
import { contrast, isChromatic, isSame, over, parseColour } from '../src/page/colour.ts'

const black = { r: 0, g: 0, b: 0, a: 1 }
const white = { r: 255, g: 255, b: 255, a: 1 }
const grey = (level: number) => ({ r: level, g: level, b: level, a: 1 })

describe('contrast', () => {
  it.each([
    { one: black, other: white, ratio: 21 },
    { one: white, other: black, ratio: 21 },
    { one: white, other: white, ratio: 1 },
    // The two greys between which WCAG's 4.5 : 1 against white lies.
    { one: grey(0x76), other: white, ratio: 4.54 },
    { one: grey(0x77), other: white, ratio: 4.48 },
    { one: { r: 255, g: 0, b: 0, a: 1 }, other: white, ratio: 4 },
  ])('contrast(…) is $ratio, whichever of the two is the darker', ({ one, other, ratio }) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2)
  })
})

describe('over', () => {
  it.each([
    { top: { ...black, a: 0 }, ground: white, seen: white },
    { top: { ...black, a: 1 }, ground: white, seen: black },
    { top: { ...black, a: 0.5 }, ground: white, seen: grey(127.5) },
    { top: { ...white, a: 0.2 }, ground: black, seen: grey(51) },
  ])('over(…, $top.a) lets as much of the ground through as the rest', ({ top, ground, seen }) => {
    expect(over(top, ground)).toEqual(seen)
  })
})

describe('parseColour', () => {
  it.each([
    { css: 'rgb(1, 2, 3)', colour: { r: 1, g: 2, b: 3, a: 1 } },
    { css: 'rgba(1, 2, 3, 0.5)', colour: { r: 1, g: 2, b: 3, a: 0.5 } },
    { css: 'rgb(1 2 3 / 0.5)', colour: { r: 1, g: 2, b: 3, a: 0.5 } },
    { css: 'rgba(0, 0, 0, 0)', colour: { r: 0, g: 0, b: 0, a: 0 } },
    { css: 'none', colour: undefined },
    { css: 'url("#gradient")', colour: undefined },
    { css: 'url(#gradient)', colour: undefined },
    { css: '', colour: undefined },
  ])('parseColour("$css")', ({ css, colour }) => {
    expect(parseColour(css)).toEqual(colour)
  })
})

describe('isChromatic', () => {
  it.each([
    { colour: grey(90), chromatic: false },
    { colour: { r: 90, g: 100, b: 110, a: 1 }, chromatic: false },
    { colour: { r: 192, g: 57, b: 43, a: 1 }, chromatic: true },
  ])('isChromatic(…) is $chromatic for what an eye would call so', ({ colour, chromatic }) => {
    expect(isChromatic(colour)).toBe(chromatic)
  })
})

describe('isSame', () => {
  it('takes colours for one whose channels differ by no more than two', () => {
    expect(isSame(grey(100), grey(102))).toBe(true)
    expect(isSame(grey(100), grey(103))).toBe(false)
  })
})
