import { expect, it } from 'vitest'
import { specimens } from '../../gallery/specimens.ts'
import { render } from '../../testing/draw.ts'

const phrased = specimens.filter(({ component }) => component === 'Phrased')

// What Vue puts around the parts of a template stands in a browser as empty text, and Firefox breaks no line at a phrase that begins with it.
it.each(phrased)('no phrase of $id begins with anything but its words', async (specimen) => {
  const html = await render(specimen)
  expect(html).toMatch(/class="phrase"/)
  expect(html).not.toMatch(/class="(?:phrase)?">(?:<!--|<\/span>)/)
})
