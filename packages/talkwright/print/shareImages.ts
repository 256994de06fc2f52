import type { Browser } from 'playwright'
import { eachSlide } from './eachSlide.ts'
import { openPrintPage } from './printPage.ts'

export interface ShareImagesOptions {
  readonly address: string
  /** The title of the deck. */
  readonly title: string
  /** The numbers of the slides that open a chapter, and its id. */
  readonly openers: readonly { readonly number: number, readonly chapter: string }[]
  readonly progress: (done: number) => void
}

/** The size in which a link is previewed. */
const SIZE = { width: 1200, height: 630 }

/** The slide fills the picture's width and is laid out anew for its height. What leads elsewhere in the talk is left away, and the deck's title added. */
const STYLE = `
  .print-slide-container { width: ${SIZE.width}px !important; height: ${SIZE.height}px !important; }
  .print-slide-container > .slidev-page { inset: 0 auto auto 0; width: 980px; height: calc(${SIZE.height}px * 980 / ${SIZE.width}); scale: calc(${SIZE.width} / 980); transform-origin: 0 0; }
  .print-slide-container :is(.foot, .taken-up) { display: none; }
  .print-slide-container .cover-slide .kicker { visibility: hidden; }
  .share-title { position: absolute; inset: calc(var(--margin) * 0.95) auto auto calc(var(--margin) * ${SIZE.width} / 980); margin: 0; color: var(--ink); font: 700 var(--size-take-home) / 1.3 var(--sans); text-autospace: normal; }
`

/** Takes a picture to share each chapter, by its id: its opener under the title of the deck. */
export async function shareImages(browser: Browser, { address, title, openers, progress }: ShareImagesOptions): Promise<ReadonlyMap<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>()
  if (openers.length === 0)
    return pictures
  const page = await openPrintPage(browser, address, slide => `slide ${slide}`, undefined, { slides: openers.map(({ number }) => number) })
  try {
    await page.setViewportSize(SIZE)
    await page.addStyleTag({ content: STYLE })
    await page.locator('.print-slide-container').evaluateAll((slides, words) => slides.forEach((slide) => {
      const line = document.createElement('p')
      line.className = 'share-title'
      line.textContent = words
      slide.append(line)
    }), title)
    await eachSlide(page, async (index) => {
      pictures.set(openers[index]!.chapter, await page.screenshot())
      progress(index + 1)
    })
    return pictures
  }
  finally {
    await page.close()
  }
}
