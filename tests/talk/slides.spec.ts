import { expect, test } from '@playwright/test'
import { langs } from 'talkwright/data/lang'
import { langTags } from 'talkwright/data/uiLang'
import { openPrintPage } from 'talkwright/print/printPage'
import { deckAddress, slides } from 'talkwright/testing/made'

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
}
