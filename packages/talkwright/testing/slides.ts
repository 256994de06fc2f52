import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { checkPdf } from 'tagged-pdf'
import { cuts } from '../model/cuts.ts'
import { langs } from '../model/lang.ts'
import { langTags } from '../model/uiLang.ts'
import { makeDeckIndex } from '../print/deckIndex.ts'
import { openPrintPage } from '../print/printPage.ts'
import { deckIndex } from '../talk/deckIndex.ts'
import { deckAddress, deckPdf, slides } from './made.ts'

/** Defines the tests of what every talk promises of its slides and PDFs, which `talkwright test` has made. */
export function testSlides(): void {
  for (const lang of langs) {
    test(`${lang}: every slide is drawn without a fault, with its title, and asks nothing of other servers`, async ({ browser }) => {
      const page = await openPrintPage(browser, deckAddress(lang), slide => `slide ${slide}`)
      const { origin } = new URL(deckAddress(lang))
      const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
      expect(asked.filter(address => !/^(?:data|blob):/.test(address) && new URL(address).origin !== origin)).toEqual([])
      const drawn = await page.locator('.slidev-layout').evaluateAll(layouts => layouts.map(layout => ({ id: layout.id, title: layout.querySelector('h1, h2')?.textContent })))
      const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/[\s|]/g, '')
      expect(drawn.map(({ id, title }) => ({ id, title: plain(title) }))).toEqual(slides.map(({ id, title }) => ({ id, title: plain(title[lang]) })))
      await expect(page.locator('html')).toHaveAttribute('lang', langTags[lang])
      await page.close()
    })

    for (const cut of cuts) {
      test(`the ${lang} PDF of the cut ${cut} passes every check of a PDF`, async () => {
        expect(await checkPdf(readFileSync(deckPdf(lang, cut)), { conventions: true })).toEqual([])
      })
    }
  }

  test('every unit of the document can be read on a slide, or is listed with a reason, and the talk’s index of it is true', async ({ browser }) => {
    test.setTimeout(240_000)
    const { coverage: { missing, stale }, index } = await makeDeckIndex(browser, deckAddress)
    expect(missing).toEqual([])
    expect(stale).toEqual([])
    expect(index, 'run "npm run coverage -- --update"').toEqual(deckIndex)
  })
}
