import { expect } from '@playwright/test'
import { findBrowser } from '../../browser/find.ts'
import { langs } from '../../data/lang.ts'
import { slides } from '../made.ts'
import { chooseTheme, openSlide, test } from './opened.ts'

const { program } = await findBrowser()

test.skip(!/[\\/]deck-browser/.test(program), `Pictures repeat only in the pinned browser (Linux on x64); this machine has ${program}.`)

/** In both themes, for their drawings are what the deck is known by. */
const signature = ['three-axes', 'agi-timeline', 'deals']
const figures = slides.filter(({ layout }) => layout === 'figure')
const others = [...new Map(slides.filter(({ layout }) => layout !== 'figure').map(slide => [slide.layout, slide])).values()]

const pictures = [
  ...[...figures, ...others].map(({ id }) => ({ id, scheme: 'light' as const })),
  ...signature.map(id => ({ id, scheme: 'dark' as const })),
]

for (const lang of langs) {
  for (const { id, scheme } of pictures) {
    test(`${id} in ${lang} and ${scheme} looks as accepted`, async ({ page }) => {
      await chooseTheme(page, scheme)
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
