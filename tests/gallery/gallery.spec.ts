import { expect } from '@playwright/test'
import { specimens } from '../../gallery/specimens.ts'
import { galleryAddress } from '../made.ts'
import { chooseTheme, isPinned, openAt, test } from '../slides/opened.ts'

test.skip(!isPinned, 'Pictures repeat only in the pinned browser (Linux on x64).')

for (const { id } of specimens) {
  test(`${id} looks as accepted`, async ({ view, watched }) => {
    const slide = await openAt(view, galleryAddress(), id)
    await expect(slide).toHaveScreenshot(`${id}-light.png`, { mask: [slide.locator('.foot .page')], maskColor: 'gray' })
    expect(watched.faults).toEqual([])
  })
}

for (const { id } of specimens.filter(({ drawing }) => drawing)) {
  test(`${id} looks as accepted in the dark`, async ({ page }) => {
    await chooseTheme(page, 'dark')
    const slide = await openAt(page, galleryAddress(), id)
    await expect(slide).toHaveScreenshot(`${id}-dark.png`, { mask: [slide.locator('.foot .page')], maskColor: 'gray' })
  })
}
