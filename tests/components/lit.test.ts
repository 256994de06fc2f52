import { readFileSync } from 'node:fs'
import { specimens } from 'talkwright/gallery/specimens'
import { expect, it } from 'vitest'
import { components, fileOf, render } from './draw.ts'

const lit = specimens.filter(({ props }) => typeof props.highlight === 'number')

it.each(lit)('$id lights up what is spoken of, and nothing where it stands still in print', async (specimen) => {
  const unlit = { ...specimen, props: { ...specimen.props, highlight: 0 } }
  expect(await render(specimen)).not.toBe(await render(unlit))
  expect(await render({ ...specimen, printed: true })).toBe(await render({ ...unlit, printed: true }))
})

it('every component that lights something up is looked at', () => {
  const lighting = [...components.keys()].filter(name => /^ {2}highlight\?: /m.test(readFileSync(fileOf(name), 'utf8')))
  expect(lighting.length).toBeGreaterThan(1)
  expect(lighting.filter(name => !lit.some(({ component }) => component === name))).toEqual([])
})
