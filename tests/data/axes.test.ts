import { expect, it } from 'vitest'
import { forecasts } from '../../data/agi.ts'
import { scalingDimensions } from '../../data/scaling.ts'
import { citedIn } from './slideRows.ts'

const modules = import.meta.glob<Record<string, unknown>>('../../data/*.ts', { eager: true })
const axes = Object.values(modules).flatMap(module => Object.entries(module)).filter(([name]) => name.endsWith('Axis')).map(([name, axis]) => ({ name, axis: axis as { readonly zh: string } }))

it.each(axes)('$name measures what the document names, and cites it', ({ axis }) => {
  const [cited] = citedIn(axis)
  const quantities = axis.zh.split(/[（）]/).filter(Boolean)
  expect(quantities.filter(words => cited?.cite.words.includes(words)), 'neither the quantity nor its unit stands in the words that are cited').not.toEqual([])
})

it.each(scalingDimensions)('the vertical axis of $id carries a quantity in the document’s own words, or none', ({ y }) => {
  expect(y === undefined || y.cite.words.includes(y.text.zh)).toBe(true)
})

it('there are axes to look at', () => {
  expect(axes.length).toBeGreaterThan(3)
})

it.each(forecasts.filter(({ bound }) => bound.kind === 'words'))('$id stands among the forecasts without a year and names none', ({ label, cite }) => {
  expect(`${label.zh} ${label.en} ${cite.words}`).not.toMatch(/\d{4}|[今明后去]年|年[底末初中]|\b(?:this|next|last) year\b|\bend of\b/)
})
