import type { Specimen } from '../gallery/specimen.ts'
import type { Around } from './draw.ts'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { components, draw, namedComponents, render } from './draw.ts'

/** Defines the tests of drawings: each specimen as accepted, below `snapshots/` of a folder, and each component without rows. */
export function testDrawings(specimens: readonly Specimen[], folder: string, around: Around): void {
  // A button is pressed in the browser alone.
  it.each(specimens.filter(({ press }) => !press))('$id draws as accepted, without a browser', async (specimen) => {
    expect(faults(await render(specimen, around))).toEqual([])
    await expect(await draw(specimen, around)).toMatchFileSnapshot(join(folder, 'snapshots', `${specimen.id}.html`))
  })

  /** One specimen of each component that is given rows. Two steps alone can be put right. */
  const listing = [...Map.groupBy(specimens, ({ component }) => component).values()].map(([first]) => first!).filter(({ component, props }) =>
    Object.values(props).some(Array.isArray) && component !== 'CorrectedSteps')

  it.each(listing)('$component draws nothing wrong where it has no rows', async (specimen) => {
    const props = Object.fromEntries(Object.entries(specimen.props).map(([name, value]) => [name, Array.isArray(value) ? [] : value]))
    expect(faults(await render({ ...specimen, props }, around))).toEqual([])
  })

  const lit = specimens.filter(({ props }) => typeof props.highlight === 'number')

  it.each(lit)('$id lights up what is spoken of, and nothing where it stands still in print', async (specimen) => {
    const unlit = { ...specimen, props: { ...specimen.props, highlight: 0 } }
    expect(await render(specimen, around)).not.toBe(await render(unlit, around))
    expect(await render({ ...specimen, printed: true }, around)).toBe(await render({ ...unlit, printed: true }, around))
  })

  it('every component that lights something up is looked at', () => {
    const lighting = [...around.more ? namedComponents(around.more) : components].filter(([, component]) => 'props' in component && 'highlight' in (component.props ?? {})).map(([name]) => name)
    expect(lighting.length).toBeGreaterThan(0)
    expect(lighting.filter(name => !lit.some(({ component }) => component === name))).toEqual([])
  })

  it('every specimen has a name of its own', () => {
    const ids = specimens.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
}

/** What a browser cannot draw, and what a reader should not see. */
function faults(html: string): string[] {
  const paths = [...html.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path!)
  return [
    ...html.match(/NaN|Infinity|undefined|\[object \w+\]/g) ?? [],
    ...paths.filter(path => !/^(?:[MLHVTCSQA] ?[-\d][-\d ,.]*|Z)+$/i.test(path)),
    ...html.match(/ (?:width|height|r)="-[^"]*"/g) ?? [],
  ]
}
