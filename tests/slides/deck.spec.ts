import { expect } from '@playwright/test'
import { langs } from 'talkwright/data/lang'
import { langTags } from 'talkwright/data/uiLang'
import { slides } from 'talkwright/testing/made'
import { foreign, isPinned, openSlide, test } from 'talkwright/testing/opened'

/** One slide of each layout stands for the others; a drawing stands for itself alone. */
const representatives = new Set([...new Map(slides.map(slide => [slide.layout, slide])).values()].map(({ id }) => id))

for (const lang of langs) {
  test.describe(lang, () => {
    for (const { id, title } of slides) {
      test(`${id} is whole, is read out as accepted and looks as accepted`, async ({ view, watched }) => {
        const slide = await openSlide(view, lang, id)
        await expect.soft(view.locator('html')).toHaveAttribute('lang', langTags[lang])
        // As it is seen: without what a term in it says when it is asked.
        const headings = await slide.locator('h1').allInnerTexts()
        expect.soft(headings.map(withoutSpace), 'the one h1').toEqual([withoutSpace(title[lang])])
        expect.soft(watched.faults, 'faults').toEqual([])
        expect.soft(foreign(watched.requests), 'foreign requests').toEqual([])
        // As text, for `toMatchAriaSnapshot` would let any number pass for any other.
        expect.soft(await view.locator(`#${id}`).ariaSnapshot()).toMatchSnapshot(`${id}-${lang}.yml`)
        // Pictures repeat only in the pinned browser.
        if (isPinned && (representatives.has(id) || await slide.locator('.chart, .diagram').count() > 0))
          await expect.soft(slide).toHaveScreenshot(`${id}-${lang}-light.png`, { mask: [slide.locator('.foot .page')], maskColor: 'gray' })
      })
    }
  })
}

/** A title is set with breaks between its phrases, and "|" marks a line of the cover. */
function withoutSpace(text: string): string {
  return text.replaceAll(/[\s|]/g, '')
}
