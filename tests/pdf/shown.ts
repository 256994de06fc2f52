import type { Browser } from 'playwright'
import { prepareForReaders } from '../../exporters/forReaders.ts'
import { openPrintPage } from '../../exporters/printPage.ts'

/** What a slide says as it stands on the print page. */
export interface ShownSlide {
  /** All text that is not decoration, in the order of the slide, without white space, but for drawings that have a text in their place. */
  readonly text: string
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
      let text = ''
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode
        if (!parentElement!.closest('[aria-hidden="true"], [role="img"], .foot') && parentElement!.checkVisibility())
          text += textContent
      }
      return {
        text: bare(text),
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
