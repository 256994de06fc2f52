import type { Component } from 'vue'
import { namedComponents } from 'talkwright/testing/draw'
import { testDrawings } from 'talkwright/testing/drawings'
import { expect, it } from 'vitest'
import { specimens } from './specimens.ts'

const files = import.meta.glob<Component>('../../components/*.vue', { eager: true, import: 'default' })

testDrawings(specimens, import.meta.dirname, { more: files })

it('every component that a slide may use has a specimen', () => {
  const shown = new Set(specimens.map(({ component }) => component))
  expect([...namedComponents(files).keys()].filter(name => !shown.has(name))).toEqual([])
})
