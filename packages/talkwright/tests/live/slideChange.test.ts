import { expect, it } from 'vitest'
import { slideChange } from '../../vite/live/messages.ts'

it.each<readonly [string, readonly string[], readonly string[], Readonly<Record<string, string>> | undefined]>([
  ['nothing has changed', ['a', 'b'], ['a', 'b'], undefined],
  ['one has come', ['a', 'b'], ['a', 'x', 'b'], {}],
  ['two have changed places', ['a', 'b', 'c'], ['c', 'b', 'a'], {}],
  ['one is gone from the middle: the next takes its place', ['a', 'b', 'c'], ['a', 'c'], { b: 'c' }],
  ['the last is gone: the one before takes its place', ['a', 'b', 'c'], ['a', 'b'], { c: 'b' }],
  ['the first is gone', ['a', 'b'], ['b'], { a: 'b' }],
  ['one has another id', ['a', 'b', 'c'], ['a', 'x', 'c'], { b: 'x' }],
  ['two neighbours are gone', ['a', 'b', 'c', 'd'], ['a', 'd'], { b: 'd', c: 'd' }],
])('windows learn where they go on when %s', (_, before, after, instead) => {
  expect(slideChange(before, after)?.instead).toEqual(instead)
})
