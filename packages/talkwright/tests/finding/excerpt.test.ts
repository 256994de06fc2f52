import { expect, it } from 'vitest'
import { excerpt } from '../../views/finding/excerpt.ts'

it('excerpt(text, words) is the text around the first of the words, as it is written there', () => {
  expect(excerpt('Even now Scaling\nlaws hold', ['laws', 'scaling'])).toEqual({ before: 'Even now ', hit: 'Scaling', after: ' laws hold' })
})

it('it begins and ends with whole words, and says where the text goes on', () => {
  const { before, hit, after } = excerpt(`${'before '.repeat(9)}here${' after'.repeat(20)}`, ['here'])
  expect(before).toMatch(/^…(?:before ){2,3}$/)
  expect(hit).toBe('here')
  expect(after).toMatch(/^(?: after){10,}…$/)
})

it('chinese is cut anywhere', () => {
  expect(excerpt(`${'前'.repeat(40)}中${'后'.repeat(80)}`, ['中'])).toEqual({ before: `…${'前'.repeat(24)}`, hit: '中', after: `${'后'.repeat(72)}…` })
})

it('without a hit it is the beginning of the text', () => {
  expect(excerpt('nothing of it', ['scaling'])).toEqual({ before: '', hit: '', after: 'nothing of it' })
})
