import type { Page } from 'playwright'

/**
 * Makes a print page ready for a tagged PDF: text that is hidden from the eye
 * is not left out, the foot of a slide is told apart from its content, a
 * number that a list shows is the label of its item, the rows of a table
 * without words at its head are told by their first cells, and text that shows
 * what is behind it does so by its colour: a group of its own would be drawn
 * apart, where no reader finds it.
 */
export async function prepareForReaders(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.classList.add('pdf')
    // These roles get into the PDF as tags of their own, which nothing else in the deck has (tagged-pdf).
    document.querySelectorAll('.print-slide-container .foot').forEach(foot => foot.setAttribute('role', 'complementary'))
    // A browser passes a word over in another language that has no part of its own.
    document.querySelectorAll('span[lang]').forEach(words => words.setAttribute('role', 'term'))
    document.querySelectorAll('.slidev-layout pre').forEach(code => code.setAttribute('lang', 'en'))
    for (const part of document.querySelectorAll('.print-slide-container *')) {
      const opacity = Number(getComputedStyle(part).opacity)
      // A picture has no other way to be so.
      if (!(part instanceof HTMLElement) || opacity === 0 || opacity === 1 || part.textContent.trim() === '' || part.querySelector('img, svg, canvas, video'))
        continue
      // All are read before any is changed, for they inherit.
      const looks = [part, ...part.querySelectorAll<HTMLElement>('*')].map((element) => {
        const { color, backgroundColor } = getComputedStyle(element)
        return { style: element.style, color, backgroundColor }
      })
      const seenThrough = (colour: string) => `color-mix(in srgb, ${colour} ${opacity * 100}%, transparent)`
      for (const { style, color, backgroundColor } of looks)
        Object.assign(style, { color: seenThrough(color), backgroundColor: seenThrough(backgroundColor) })
      part.style.opacity = '1'
    }
    for (const table of document.querySelectorAll('.slidev-layout table')) {
      if ([...table.querySelectorAll('th')].some(head => head.textContent.trim() !== ''))
        continue
      table.querySelector('thead')?.setAttribute('aria-hidden', 'true')
      table.querySelectorAll('tbody > tr > td:first-child').forEach(cell => cell.setAttribute('role', 'rowheader'))
    }
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
