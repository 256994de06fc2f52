import { expect, test } from '@playwright/test'
import { makeDeckIndex } from 'talkwright/print/deckIndex'
import { deckIndex } from 'talkwright/talk/deckIndex'
import { deckAddress } from 'talkwright/testing/made'

test('every unit of the document can be read on a slide, or is listed with a reason, and the deck’s index of it is true', async ({ browser }) => {
  test.setTimeout(240_000)
  const { coverage: { missing, stale }, index } = await makeDeckIndex(browser, deckAddress)
  expect(missing).toEqual([])
  expect(stale).toEqual([])
  expect(index, 'run "npm run coverage -- --update"').toEqual(deckIndex)
})
