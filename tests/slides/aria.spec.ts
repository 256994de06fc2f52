import { expect } from '@playwright/test'
import { langs } from '../../data/lang.ts'
import { slides } from '../made.ts'
import { openSlide, test } from './opened.ts'

for (const lang of langs) {
  for (const { id } of slides) {
    test(`${id} in ${lang} is read out as accepted`, async ({ page }) => {
      await openSlide(page, lang, id)
      // As text, for `toMatchAriaSnapshot` would let any number pass for any other.
      expect(await page.locator(`#${id}`).ariaSnapshot()).toMatchSnapshot(`${id}-${lang}.yml`)
    })
  }
}
