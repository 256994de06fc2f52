import type { Browser } from 'playwright'
import type { LoadedDeck } from '../author/deck/load.ts'
import type { ReadSlide } from '../author/document/deckIndex.ts'
import { openPrintPage } from './printPage.ts'

/** Where a term may be explained: in text that is not itself a link or button. */
const EXPLAINABLE = '.phrased:not(a *, button *)'

/** What can be read on each slide of a served deck, as it prints. */
export async function readSlides(browser: Browser, address: string, slides: LoadedDeck['slides']): Promise<ReadSlide[]> {
  const page = await openPrintPage(browser, address, slide => `slide ${slides[slide - 1]?.frontmatter.id}`)
  try {
    const read = await page.locator('.print-slide-container').evaluateAll((containers, explainable) => containers.map(container => ({
      // Not `textContent`, which holds what print hides as well.
      // eslint-disable-next-line unicorn/prefer-dom-node-text-content
      text: (container as HTMLElement).innerText,
      explainable: [...container.querySelectorAll(explainable)].map(({ textContent }) => textContent).join('\n'),
      notes: [...new Set([...container.querySelectorAll<HTMLElement>('[data-notes]')].flatMap(({ dataset }) => dataset.notes!.split(' ').filter(Boolean)))],
    })), EXPLAINABLE)
    return read.map((slide, index) => {
      const { id, cut, continues } = slides[index]!.frontmatter
      return { id, told: cut !== 'appendix', continues, ...slide }
    })
  }
  finally {
    await page.close()
  }
}
