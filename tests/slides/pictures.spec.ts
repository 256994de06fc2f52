import { expect } from '@playwright/test'
import { langs } from 'talkwright/data/lang'
import { chooseTheme, isPinned, openSlide, test } from 'talkwright/testing/opened'

test.skip(!isPinned, 'Pictures repeat only in the pinned browser (Linux on x64).')

for (const lang of langs) {
  // In the dark, too, for their drawings are what the deck is known by.
  for (const id of ['three-axes', 'agi-timeline', 'deals']) {
    test(`${id} in ${lang} looks as accepted in the dark`, async ({ page }) => {
      await chooseTheme(page, 'dark')
      const slide = await openSlide(page, lang, id)
      await expect(page.locator('html')).toContainClass('dark')
      await expect(slide).toHaveScreenshot(`${id}-${lang}-dark.png`, { mask: [slide.locator('.foot .page')], maskColor: 'gray' })
    })
  }
}
