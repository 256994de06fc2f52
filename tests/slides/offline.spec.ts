import { expect } from '@playwright/test'
import { langs } from 'talkwright/data/lang'
import { deckAddress, slides } from 'talkwright/testing/made'
import { foreign, test } from 'talkwright/testing/opened'

for (const lang of langs) {
  test(`${lang}: the talk goes step by step from its first slide to its last, asking nothing of another server`, async ({ page, watched }) => {
    test.slow()
    await page.goto(deckAddress(lang))
    const last = slides.at(-1)!.id
    const end = new URL(last, deckAddress(lang)).pathname
    while (new URL(page.url()).pathname !== end) {
      const address = page.url()
      // Pressed again where the talk did not hear it yet.
      await expect(async () => {
        await page.keyboard.press('ArrowRight')
        await page.waitForURL(({ href }) => href !== address, { waitUntil: 'commit', timeout: 2000 })
      }).toPass()
    }
    await expect(page.locator(`#${last}`)).toBeVisible()
    expect(watched.faults).toEqual([])
    expect(foreign(watched.requests)).toEqual([])
  })

  test(`${lang}: the presenter's view works without a network`, async ({ page, watched }) => {
    await page.goto(`${deckAddress(lang)}presenter/`)
    await expect(page.locator(`#${slides[0]!.id}`).first()).toBeVisible()
    await page.goto(`${deckAddress(lang)}presenter/${slides[1]!.id}`)
    await expect(page.locator(`#${slides[1]!.id}`).first()).toBeVisible()
    await expect(page.locator('.slidev-note')).toContainText(/\S/)
    expect(watched.faults).toEqual([])
    expect(foreign(watched.requests)).toEqual([])
  })
}
