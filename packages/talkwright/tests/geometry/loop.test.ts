import { expect, it } from 'vitest'
import { loop } from '../../geometry/loop.ts'
import { pixels } from '../../testing/pixels.ts'

const ring = { centre: { x: 100, y: 100 }, radius: 50, clear: 0 }

it.each([
  [0, []],
  [2, [{ x: 50, y: 100, side: 'left' }, { x: 150, y: 100, side: 'right' }]],
  [4, [{ x: 64.64, y: 64.64, side: 'left' }, { x: 135.36, y: 64.64, side: 'right' }, { x: 135.36, y: 135.36, side: 'right' }, { x: 64.64, y: 135.36, side: 'left' }]],
])('loop of %i steps places them clockwise from the upper left, with their words on the outer side', (count, expected) => {
  expect(pixels(loop(count, ring).stations)).toEqual(expected)
})

it('loop leads from each step to the next, and from the last to the first', () => {
  const { stations, arcs } = pixels(loop(4, ring))
  const places = stations.map(({ x, y }) => ({ x, y }))
  expect(arcs.map(({ from }) => from)).toEqual(places)
  expect(arcs.map(({ tip: { x, y } }) => ({ x, y }))).toEqual([...places.slice(1), places[0]])
})

it('loop turns every tip along the ring', () => {
  expect(pixels(loop(4, ring)).arcs.map(({ tip }) => tip.turn)).toEqual([45, 135, 225, 315])
})

it('loop keeps arcs clear of the steps at both ends alike', () => {
  const { stations, arcs } = loop(4, { ...ring, clear: 15 })
  const apart = (a: { x: number, y: number }, b: { x: number, y: number }) => Math.hypot(a.x - b.x, a.y - b.y)
  expect(apart(stations[0]!, arcs[0]!.from)).toBeCloseTo(2 * 50 * Math.sin(7.5 * Math.PI / 180))
  expect(apart(stations[1]!, arcs[0]!.tip)).toBeCloseTo(apart(stations[0]!, arcs[0]!.from))
})
