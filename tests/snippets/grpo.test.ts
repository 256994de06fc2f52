import { expect, it } from 'vitest'
import { advantages } from '../../snippets/grpo.ts'

it.each([
  [[1, 0, 0, 1], [1, -1, -1, 1]],
  [[1, 0, 0, 0], [1.73, -0.58, -0.58, -0.58]],
  [[1, 1, 1, 1], [0, 0, 0, 0]],
  [[0, 0, 0, 0], [0, 0, 0, 0]],
])('advantages(%j) measures each answer against its own group', (rewards, expected) => {
  expect(advantages(rewards).map(value => Math.round(value * 100) / 100)).toEqual(expected)
})
