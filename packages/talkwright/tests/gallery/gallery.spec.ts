import type { Page } from '@playwright/test'
import type { Specimen } from '../../gallery/specimen.ts'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { specimens } from '../../gallery/specimens.ts'
import { galleryAddress } from '../../testing/made.ts'
import { chooseTheme, isPinned, openAt, test } from '../../testing/opened.ts'

const stylePath = fileURLToPath(new URL('picture.css', import.meta.url))

test.skip(!isPinned, 'Pictures repeat only in the pinned browser (Linux on x64).')

async function compare(page: Page, { id, press }: Specimen, theme: 'light' | 'dark') {
  const slide = await openAt(page, galleryAddress(), id)
  if (press)
    await slide.getByRole('button', { name: press }).press('Enter')
  await expect(slide).toHaveScreenshot(`${id}-${theme}.png`, { stylePath })
}

for (const specimen of specimens) {
  test(`${specimen.id} looks as accepted`, async ({ view, watched }) => {
    await compare(view, specimen, 'light')
    expect(watched.faults).toEqual([])
  })
}

/** Colours are the same in every language and state, so one of each drawing is enough. */
const inTheDark = [...Map.groupBy(specimens.filter(({ drawing }) => drawing), ({ component }) => component).values()].map(([first]) => first!)

for (const specimen of inTheDark) {
  test(`${specimen.id} looks as accepted in the dark`, async ({ page }) => {
    await chooseTheme(page, 'dark')
    await compare(page, specimen, 'dark')
  })
}
