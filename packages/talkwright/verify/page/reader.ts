import { name } from 'slide-linter/page'

export interface ReaderState {
  /** How many slides are drawn. */
  readonly slides: number
  readonly ready: boolean
  /** What sticks out of the screen at its side, but for what scrolls by itself. */
  readonly outside: readonly { readonly slide: string, readonly what: string }[]
  readonly width: number
  readonly scrollWidth: number
}

export function readerState(): ReaderState {
  const drawn = [...document.querySelectorAll('.reader-slide .slidev-layout')]
  const { clientWidth, scrollWidth } = document.documentElement
  return {
    slides: drawn.length,
    ready: document.readyState === 'complete' && document.fonts.status === 'loaded' && document.querySelector('.reader-bar button:not(:disabled)') !== null,
    outside: [...document.querySelectorAll('.reader-page :not(svg *, [role=region] *, .visually-hidden, .visually-hidden *, .skip)')].flatMap((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      const beyond = Math.max(-left, right - clientWidth)
      return width > 0 && beyond > 1 ? [{ slide: element.closest('.reader-slide')?.querySelector('.slidev-layout')?.id ?? 'read', what: `${name(element)} is ${beyond.toFixed(0)} px beyond the screen` }] : []
    }),
    width: clientWidth,
    scrollWidth,
  }
}

/** What is not on paper. */
const NOT_PRINTED = '.only-live, .as-table, .on-slide, .reader-contents, .visually-hidden, [hidden], style, script, title, desc'

/** Letters with a line around them are shapes in some engines' PDFs. */
function isOutlined(element: Element): boolean {
  return element.closest('svg') !== null && getComputedStyle(element).stroke !== 'none'
}

/** What has to be found on paper: the pieces of text of a page, each with the slide that it is on, and the headings as a whole. */
export function printable(): { readonly slide: string, readonly text: string, readonly heading: boolean }[] {
  const root = document.querySelector('.reader-page main') ?? document.querySelector('#slide-content')!
  const slideOf = (element: Element) => (element.closest('.reader-slide')?.querySelector('.slidev-layout') ?? element.closest('.slidev-layout'))?.id
  const isPrinted = (element: Element) => element.closest(NOT_PRINTED) === null && (element.checkVisibility() || element.closest('details:not([open])') !== null) && !isOutlined(element)
  const textsOf = function* (element: Element) {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      if (isPrinted(texts.currentNode.parentElement!))
        yield texts.currentNode as Text
    }
  }
  const headings = [...root.querySelectorAll('h1, h2, h3')].map(element => ({ element, text: [...textsOf(element)].map(({ data }) => data).join(''), heading: true }))
  const pieces = [...textsOf(root)].map(({ data, parentElement }) => ({ element: parentElement!, text: data, heading: false }))
  return [...pieces, ...headings].flatMap(({ element, text, heading }) => {
    const slide = slideOf(element)
    return slide && text.trim() ? [{ slide, text: text.trim(), heading }] : []
  })
}
