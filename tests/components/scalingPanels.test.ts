import { expect, it } from 'vitest'
import { scalingPanels, SLOPE } from '../../components/scalingPanels.geometry.ts'
import { scalingDimensions } from '../../data/scaling.ts'

const panels = scalingPanels(scalingDimensions, { width: 868, top: 60, bottom: 240, gap: 50 })

it('scalingPanels sets the panels side by side with the gap between them', () => {
  expect(panels.map(({ x }) => x)).toEqual([0, 306, 612])
  expect(panels.at(-1)!.x + panels.at(-1)!.width).toBeCloseTo(868)
})

it('scalingPanels draws every line at one angle, so that none claims a rate', () => {
  for (const { line } of panels)
    expect(Math.abs((line.y1 - line.y0) / (line.x1 - line.x0))).toBeCloseTo(SLOPE)
})

it('scalingPanels lets every line rise, since the document speaks of what grows', () => {
  expect(panels.map(({ line }) => Math.sign(line.y0 - line.y1))).toEqual([1, 1, 1])
})

it('scalingPanels gives no tick where the document names no scale', () => {
  expect(panels.map(({ ticks }) => ticks.length)).toEqual([4, 4, 0])
})
