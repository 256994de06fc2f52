import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { leftOut } from '../../data/leftOut.ts'
import { root } from '../../deck/entries.ts'
import { coverage } from '../../document/coverage.ts'
import { unitsOf } from '../../document/units.ts'
import { shownText } from '../../exporters/shownText.ts'
import { deckAddress, slides } from '../made.ts'
import { test } from './opened.ts'

test('every unit of the document can be read on a slide, or is listed with a reason', async ({ browser }) => {
  test.setTimeout(120_000)
  const units = unitsOf(readFileSync(join(root, 'data/source/notes.zh.md'), 'utf8'))
  const { shown, missing, stale } = coverage(units, await shownText(browser, deckAddress('zh'), slides.map(({ id }) => id)), leftOut)
  expect(missing).toEqual([])
  expect(stale).toEqual([])
  expect(shown.length).toBeGreaterThan(300)
})
