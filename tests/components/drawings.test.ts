import { specimens } from 'talkwright/gallery/specimens'
import { expect, it } from 'vitest'
import { components, draw, render } from './draw.ts'

// A button is pressed in the browser alone.
it.each(specimens.filter(({ press }) => !press))('$id draws as accepted, without a browser', async (specimen) => {
  expect(faults(await render(specimen))).toEqual([])
  await expect(await draw(specimen)).toMatchFileSnapshot(`snapshots/${specimen.id}.html`)
})

/** One specimen of each component that is given rows. Two steps alone can be put right. */
const listing = [...Map.groupBy(specimens, ({ component }) => component).values()].map(([first]) => first!).filter(({ component, props }) =>
  Object.values(props).some(Array.isArray) && component !== 'CorrectedSteps')

it.each(listing)('$component draws nothing wrong where it has no rows', async (specimen) => {
  const props = Object.fromEntries(Object.entries(specimen.props).map(([name, value]) => [name, Array.isArray(value) ? [] : value]))
  expect(faults(await render({ ...specimen, props }))).toEqual([])
})

/** What a browser cannot draw, and what a reader should not see. */
function faults(html: string): string[] {
  const paths = [...html.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path!)
  return [
    ...html.match(/NaN|Infinity|undefined|\[object \w+\]/g) ?? [],
    ...paths.filter(path => !/^(?:[MLHVTCSQA] ?[-\d][-\d ,.]*|Z)+$/i.test(path)),
    ...html.match(/ (?:width|height|r)="-[^"]*"/g) ?? [],
  ]
}

it('every component that a slide may use has a specimen', () => {
  const shown = new Set(specimens.map(({ component }) => component))
  // These stand within others, whose specimens show them.
  const parts = ['ChartFrame', 'ChartLegend', 'DataFiles', 'Roomy', 'SourceList', 'SpeakerMark']
  expect([...components.keys()].filter(name => !shown.has(name) && !parts.includes(name))).toEqual([])
})

it('every specimen has a name of its own', () => {
  const ids = specimens.map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})
