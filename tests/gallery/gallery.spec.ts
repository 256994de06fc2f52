import { expect } from '@playwright/test'
import { findBrowser } from '../../browser/find.ts'
import { specimens } from '../../gallery/specimens.ts'
import { galleryAddress } from '../made.ts'
import { chooseTheme, openAt, test } from '../slides/opened.ts'

const { program } = await findBrowser()

test.skip(!/[\\/]deck-browser/.test(program), `Pictures repeat only in the pinned browser (Linux on x64); this machine has ${program}.`)

for (const { id, drawing } of specimens) {
  for (const scheme of drawing ? ['light', 'dark'] as const : ['light'] as const) {
    test(`${id} in ${scheme} looks as accepted`, async ({ page, watched }) => {
      await chooseTheme(page, scheme)
      const slide = await openAt(page, galleryAddress(), id)
      await expect(slide).toHaveScreenshot(`${id}-${scheme}.png`, { mask: [slide.locator('.foot .page')], maskColor: 'gray' })
      expect(watched.faults).toEqual([])
    })
  }
}
