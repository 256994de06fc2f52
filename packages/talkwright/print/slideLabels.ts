import type { Page } from 'playwright'

/** How the slides of a print page are called, in its order: by their number in the deck, and where a slide stands there in several steps, by the number of the step behind a point. */
export async function slideLabels(page: Page): Promise<string[]> {
  const numbers = await page.locator('.print-slide-container').evaluateAll(slides => slides.map(({ id }) => Number.parseInt(id)))
  const steps = Map.groupBy(numbers, number => number)
  const shown = new Map<number, number>()
  return numbers.map((number) => {
    const step = (shown.get(number) ?? 0) + 1
    shown.set(number, step)
    return steps.get(number)!.length > 1 ? `${number}.${step}` : String(number)
  })
}
