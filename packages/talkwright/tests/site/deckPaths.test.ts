import { expect, it } from 'vitest'
import { deckPaths } from '../../site/pages.ts'

const slides = [{ id: 'cover', layout: 'cover', title: { zh: '题', en: 'Title' } }, { id: 'agi', layout: 'figure', title: { zh: '题', en: 'Title' } }]
const paths = deckPaths('/talks/v1.5/', slides)

it.each(['', 'agi', 'agi/', '2/', 'presenter/agi/', 'read/', 'overview/?query', 'agi/?clicks=1'])('the worker answers for /talks/v1.5/%s', (page) => {
  expect(paths.test(`/talks/v1.5/${page}`)).toBe(true)
})

it.each(['/talks/v1x5/agi/', '/talks/v1.5/other/', '/talks/v1.5/en/agi/', '/talks/', '/more/talks/v1.5/agi/'])('the worker does not answer for %s', (path) => {
  expect(paths.test(path)).toBe(false)
})
