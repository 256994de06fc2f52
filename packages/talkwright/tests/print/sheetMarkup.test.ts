import { expect, it } from 'vitest'
import { sheetMarkup } from '../../print/sheetMarkup.ts'

it('a sheet of thumbnails escapes what its texts hold', () => {
  const html = sheetMarkup('A & B', '1 / 1', [{ picture: '', number: 1, id: 'a', chapter: '<b> “x” -> y', opens: true }])
  expect(html).toContain('<b>A &amp; B</b>')
  expect(html).toContain('<p>&lt;b&gt; “x” -&gt; y</p>')
})
