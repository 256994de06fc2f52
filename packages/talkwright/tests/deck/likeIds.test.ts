import { expect, it } from 'vitest'
import { likeIds } from '../../author/deck/likeIds.ts'

const ids = ['cover', 'agi', 'agi-timeline', 'notes-agi-1', 'notes-agi-2', 'coding-tools', 'coding-tools-compared', 'same-lineage']

it.each([
  ['agi-timleine', 'agi-timeline'],
  ['aig-timeline', 'agi-timeline'],
  ['timeline-agi', 'agi-timeline'],
  ['agi timeline', 'agi-timeline'],
  ['codingtools', 'coding-tools'],
  ['tools-compared', 'coding-tools-compared'],
  ['Cover', 'cover'],
])('what is likest to "%s" is %s', (name, id) => {
  expect(likeIds(name, ids)[0]).toBe(id)
})

it('no more than three ids are like a name', () => {
  expect(likeIds('agi', ids)).toHaveLength(3)
})

it.each(['', 'xy', '预测', 'nope'])('no id is like "%s"', (name) => {
  expect(likeIds(name, ids)).toEqual([])
})
