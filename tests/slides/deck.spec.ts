import { expect } from '@playwright/test'
import { langs, langTags } from '../../data/lang.ts'
import { slides } from '../made.ts'
import { clippedElements, elementsOutside, hanOutsideChinese, overlappingTexts } from './inspect.ts'
import { foreign, openSlide, test } from './opened.ts'

for (const lang of langs) {
  test.describe(lang, () => {
    for (const { id, title } of slides) {
      test(`${id} is whole: its title, its language, nothing broken, cut off or fetched from elsewhere`, async ({ page, watched }) => {
        const slide = await openSlide(page, lang, id)
        await expect.soft(page.locator('html')).toHaveAttribute('lang', langTags[lang])
        const headings = await slide.locator('h1').allTextContents()
        expect.soft(headings.map(withoutSpace), 'the one h1').toEqual([withoutSpace(title[lang])])
        expect.soft(await slide.textContent()).not.toMatch(/undefined|\[object|\{\{|\bNaN\b/)
        if (lang !== 'zh')
          expect.soft(await slide.evaluate(hanOutsideChinese), 'Han text outside [lang^=zh]').toEqual([])
        expect.soft(await slide.evaluate(elementsOutside), 'elements outside the slide').toEqual([])
        expect.soft(await slide.evaluate(clippedElements), 'elements that clip their content').toEqual([])
        expect.soft(await slide.evaluate(overlappingTexts), 'texts that lie on one another').toEqual([])
        expect.soft(watched.faults, 'faults').toEqual([])
        expect.soft(foreign(watched.requests), 'foreign requests').toEqual([])
      })
    }
  })
}

/** A title is set with breaks between its phrases, and "|" marks a line of the cover. */
function withoutSpace(text: string): string {
  return text.replaceAll(/[\s|]/g, '')
}
