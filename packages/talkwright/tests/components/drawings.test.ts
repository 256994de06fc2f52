import { expect, it } from 'vitest'
import { specimens } from '../../gallery/specimens.ts'
import { components } from '../../testing/draw.ts'
import { testDrawings } from '../../testing/drawings.ts'

testDrawings(specimens, import.meta.dirname, { ids: specimens.map(({ id }) => id) })

it('every component that a slide may use has a specimen', () => {
  const shown = new Set(specimens.map(({ component }) => component))
  // These stand within others, whose specimens show them.
  const parts = ['ChartFrame', 'ChartLegend', 'DataFiles', 'Roomy', 'SourceList', 'SpeakerMark']
  expect([...components.keys()].filter(name => !shown.has(name) && !parts.includes(name))).toEqual([])
})
