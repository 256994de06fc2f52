import { expect } from '@playwright/test'
import { findBrowser } from '../../browser/find.ts'
import { langs } from '../../data/lang.ts'
import { openSlide, test } from './opened.ts'

const { program } = await findBrowser()

test.skip(!/[\\/]deck-browser/.test(program), `Pictures repeat only in the pinned browser (Linux on x64); this machine has ${program}.`)

for (const lang of langs) {
  for (const scheme of ['light', 'dark'] as const) {
    for (const id of ['three-axes', 'agi-timeline', 'deals']) {
      test(`${id} in ${lang} and ${scheme} looks as accepted`, async ({ page }) => {
        // As if the speaker had chosen it before: see setup/main.ts.
        await page.addInitScript((choice) => {
          localStorage.setItem('deck-theme-chosen', choice)
          localStorage.setItem('slidev-color-schema', choice)
        }, scheme)
        const slide = await openSlide(page, lang, id)
        await expect(page.locator('html')).toContainClass(scheme)
        await expect(slide).toHaveScreenshot(`${id}-${lang}-${scheme}.png`, {
          // A slide before this one would change it.
          mask: [slide.locator('.foot .page')],
          maskColor: 'gray',
        })
      })
    }
  }
}
