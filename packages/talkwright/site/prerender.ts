import type { Browser, Page } from 'playwright'
import { errorsOf, requireSlides } from '../browser/readySlides.ts'
import { plain } from '../talk/config.ts'

/** A slide as it is drawn. */
export interface DrawnSlide {
  /** Its first state, as HTML. */
  readonly first: string
  /** Its last, where it builds. */
  readonly last?: string
  /** What it says besides its title. */
  readonly text: string
}

/** The page of all slides for reading as it is drawn. */
export interface DrawnReader {
  readonly content: string
  /** Its style sheets, below the deck's path. */
  readonly styles: readonly string[]
}

export interface DrawnDeck {
  /** What Slidev draws around a slide, as HTML that leads to it and from it. */
  readonly frame: readonly [string, string]
  readonly slides: readonly DrawnSlide[]
  readonly reader: DrawnReader
  /** The paths below the deck's that the browser asked for meanwhile. */
  readonly asked: readonly string[]
  /** The texts of all style elements that scripts have made meanwhile. */
  readonly styles: readonly string[]
}

/** The page of the deck that holds all slides as they are drawn for this (vite/client/FirstPaintPage.vue). */
export const DRAWING_PAGE = 'first-paint'

/**
 * Draws all slides of a served deck in a browser, as they are in the live deck.
 * @throws UserError that names the slide by its place, if one of them does not render.
 */
export async function drawDeck(browser: Browser, address: string, placeOf: (slide: number) => string): Promise<DrawnDeck> {
  const context = await browser.newContext({ viewport: { width: 980, height: 552 }, colorScheme: 'light', reducedMotion: 'reduce', serviceWorkers: 'block' })
  try {
    // A window that nobody looks at is refused to keep the screen on, which a page of Slidev asks for.
    await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'wakeLock'))
    const page = await context.newPage()
    const asked = new Set<string>()
    page.on('request', request => request.url().startsWith(address) && asked.add(request.url().slice(address.length)))
    await keepStyles(page)
    const errors = errorsOf(page, plain ? address : undefined)
    await page.goto(address)
    // The first slide and what is around it.
    await requireSlides(page, '#slideshow', errors, () => placeOf(1))
    const frame = await frameOf(page)
    const styles = await keptStyles(page)
    await page.goto(`${address}${DRAWING_PAGE}/`)
    await requireSlides(page, '.first-paint > [data-slide]', errors, placeOf)
    const slides = await slidesOf(page)
    styles.push(...await keptStyles(page))
    await page.goto(`${address}read/`)
    await requireSlides(page, '.reader-slide .print-slide-container', errors, placeOf)
    const reader = await readerOf(page, address)
    styles.push(...await keptStyles(page))
    return { frame, slides, reader, asked: [...asked], styles: [...new Set(styles)] }
  }
  finally {
    await context.close()
  }
}

async function slidesOf(page: Page): Promise<DrawnSlide[]> {
  const states = await page.locator('.first-paint > [data-slide]').evaluateAll(slides => (slides as HTMLElement[]).map((slide) => {
    const html = slide.innerHTML
    slide.querySelectorAll('h1, .foot, .source-note').forEach(part => part.remove())
    return {
      number: Number(slide.dataset.slide),
      state: slide.dataset.state as 'first' | 'last',
      html,
      // Not `textContent`, which holds what is not shown as well.
      // eslint-disable-next-line unicorn/prefer-dom-node-text-content
      text: slide.innerText,
    }
  }))
  return states.filter(({ state }) => state === 'first').map(({ number, html, text }) => ({
    first: tidied(html),
    last: states.filter(other => other.number === number && other.state === 'last').map(other => tidied(other.html))[0],
    text: text.replaceAll(/\s+/g, ' ').trim(),
  }))
}

/** The page of the reader view, whose buttons work only when the deck has taken it over. */
async function readerOf(page: Page, address: string): Promise<DrawnReader> {
  const { html, hrefs } = await page.evaluate(() => {
    document.querySelectorAll('#app button').forEach(button => button.setAttribute('disabled', ''))
    return {
      html: document.querySelector('#app')!.innerHTML,
      hrefs: [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(({ href }) => href),
    }
  })
  return { content: tidied(html), styles: hrefs.map(href => href.slice(address.length)) }
}

/** The live page without its slides and its controls, which are nothing without scripts. */
async function frameOf(page: Page): Promise<[string, string]> {
  const html = await page.evaluate(() => {
    const root = document.querySelector('#page-root')!.cloneNode(true) as HTMLElement
    root.querySelector('#slideshow')!.textContent = '\u0000'
    const content = root.querySelector<HTMLElement>('#slide-content')!
    // As large as the window has room for, which the style sheet says until the deck itself does.
    content.style.removeProperty('--slidev-slide-scale')
    content.querySelectorAll(':scope > :not(#slideshow)').forEach(layer => layer.remove())
    root.querySelectorAll('#slide-container > :not(#slide-content)').forEach(controls => controls.remove())
    return root.outerHTML
  })
  return tidied(html).split('\u0000') as [string, string]
}

/** Without the marks by which Vue finds its places. */
function tidied(html: string): string {
  return html.replaceAll(/<!--.*?-->/gs, '')
}

/** Style elements are kept from the moment they appear, for some are there only for one. */
async function keepStyles(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept = new Set<string>()
    Object.assign(window, { keptStyles: kept })
    const keep = (node: Node) => {
      if (node instanceof Element)
        [...(node.matches('style') ? [node] : []), ...node.querySelectorAll('style')].forEach(style => kept.add(style.textContent))
    }
    new MutationObserver(records => records.forEach(({ addedNodes, target }) => [...addedNodes, target.parentElement].forEach(node => node && keep(node))))
      .observe(document, { childList: true, subtree: true, characterData: true })
  })
}

async function keptStyles(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(window as unknown as { keptStyles: Set<string> }).keptStyles])
}
