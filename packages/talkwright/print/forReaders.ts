import type { Page } from 'playwright'

/**
 * Makes a print page ready for a tagged PDF: text that is hidden from the eye
 * is not left out, the foot of a slide is told apart from its content, and a
 * number that a list shows is the label of its item.
 */
export async function prepareForReaders(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.classList.add('pdf')
    // These roles get into the PDF as tags of their own, which nothing else in the deck has (tagged-pdf).
    document.querySelectorAll('.print-slide-container .foot').forEach(foot => foot.setAttribute('role', 'complementary'))
    // A browser passes a word over in another language that has no part of its own.
    document.querySelectorAll('span[lang]').forEach(words => words.setAttribute('role', 'term'))
    document.querySelectorAll('.slidev-layout pre').forEach(code => code.setAttribute('lang', 'en'))
    // A chart is followed by its data; of another drawing the file has no more than its name.
    for (const drawing of document.querySelectorAll('svg[role="img"]:not(.chart svg)')) {
      const [name, description] = [drawing.getAttribute('aria-label'), drawing.querySelector('desc')?.textContent]
      if (description && description !== name)
        drawing.setAttribute('aria-label', `${name} ${description}`)
    }
    for (const number of document.querySelectorAll('li .number[aria-hidden]')) {
      number.removeAttribute('aria-hidden')
      number.setAttribute('role', 'emphasis')
    }
  })
}
