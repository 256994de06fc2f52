import { expect, test } from '@playwright/test'
import { deckIndex } from 'talkwright/talk/deckIndex'

// tests/talk.spec.ts compares the index with the slides.
test('the deck shows nearly all of the document', () => {
  expect(deckIndex.coverage.shown).toBeGreaterThan(300)
})
