import type { Page } from 'playwright'

/** Brings each slide of a print page to the top of the window, one after the other, for a piece of work. */
export async function eachSlide(page: Page, work: (index: number) => Promise<void>): Promise<void> {
  const tops = await page.locator('.print-slide-container').evaluateAll(slides => slides.map(slide => slide.getBoundingClientRect().top + scrollY))
  for (const [index, top] of tops.entries()) {
    await page.evaluate(place => scrollTo(0, place), top)
    await work(index)
  }
}
