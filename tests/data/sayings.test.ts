import { expect, it } from 'vitest'
import { currentProgress } from '../../data/programmers.ts'

it.each(currentProgress)('$id, cut in two to be shown, is the document’s sentence when put together', ({ of, text, cite }) => {
  expect(of.zh + text.zh).toBe(cite.words)
})
