import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { checkPdf } from 'tagged-pdf'
import { cuts } from '../../data/cuts.ts'
import { langs } from '../../data/lang.ts'
import { deckPdf } from '../made.ts'

for (const lang of langs) {
  for (const cut of cuts) {
    test(`the ${lang} PDF of the cut ${cut} passes every check of a PDF`, async () => {
      expect(await checkPdf(readFileSync(deckPdf(lang, cut)), { conventions: true })).toEqual([])
    })
  }
}
