import type { Browser } from 'playwright'
import { prepareForReaders } from '../../print/forReaders.ts'
import { openPrintPage } from '../../print/printPage.ts'

/** What a slide says as it stands on the print page. */
export interface ShownSlide {
  /** All text that is not decoration, in the order of the slide, without white space, but for drawings that have a text in their place. */
  readonly text: string
  /** Its words, as boxes and white space part them. */
  readonly words: readonly string[]
  /** The text of the foot. */
  readonly foot: string
  /** The ids of the slides and the addresses that its links lead to. */
  readonly links: readonly string[]
  /** The headers and cells of the data tables of its charts. */
  readonly tables: readonly (readonly string[])[]
  /** How many drawings have a text in their place. */
  readonly drawings: number
}

export async function shownSlides(browser: Browser, address: string): Promise<ShownSlide[]> {
  const page = await openPrintPage(browser, address, slide => `slide ${slide}`)
  try {
    await prepareForReaders(page)
    return await page.locator('.print-slide-container').evaluateAll(slides => slides.map((slide) => {
      const bare = (text: string | null | undefined) => (text ?? '').replaceAll(/\s/g, '')
      const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
      const boxOf = (element: Element): Element => ['inline', 'contents'].includes(getComputedStyle(element).display) ? boxOf(element.parentElement!) : element
      let text = ''
      let spaced = ''
      let box: Element | undefined
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode
        if (!parentElement!.closest('[aria-hidden="true"], [role="img"], .foot') && parentElement!.checkVisibility()) {
          const own = boxOf(parentElement!)
          text += textContent
          spaced += (own === box ? '' : ' ') + textContent
          box = own
        }
      }
      return {
        text: bare(text),
        words: spaced.split(/\s+/).filter(Boolean),
        foot: bare(slide.querySelector('.foot')?.textContent),
        links: [...new Set([...slide.querySelectorAll('a')].map(link => link.getAttribute('href')!.startsWith('#') ? decodeURIComponent(link.hash.slice(1)) : link.href))].sort(),
        tables: [...slide.querySelectorAll('.chart table')].map(table => [...table.querySelectorAll('th, td')].map(cell => bare(cell.textContent))),
        drawings: slide.querySelectorAll('[role="img"]').length,
      }
    }))
  }
  finally {
    await page.close()
  }
}
