import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { checkPdf } from 'tagged-pdf'
import { cuts } from 'talkwright/data/cuts'
import { langs } from 'talkwright/data/lang'
import { deckPdf } from 'talkwright/testing/made'

for (const lang of langs) {
  for (const cut of cuts) {
    test(`the ${lang} PDF of the cut ${cut} passes every check of a PDF`, async () => {
      expect(await checkPdf(readFileSync(deckPdf(lang, cut)), { conventions: true })).toEqual([])
    })
  }
}
