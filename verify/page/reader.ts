import { name } from '../../linter/page/view.ts'

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

/** What has to be found on paper: the texts of a page, each with the slide that it is on, and which of them are headings. */
export function printable(): { readonly slide: string, readonly text: string, readonly heading: boolean }[] {
  const root = document.querySelector('.reader-page main') ?? document.querySelector('#slide-content')!
  return [...root.querySelectorAll('h1, h2, h3, p, li, blockquote, td, th, svg text')].flatMap((element) => {
    const slide = element.closest('.reader-slide')?.querySelector('.slidev-layout')?.id ?? element.closest('.slidev-layout')?.id
    const shown = element.closest('.only-live, .as-table, .on-slide, .reader-contents, .visually-hidden, [hidden]') === null
    const text = element.textContent!.trim()
    return slide && shown && text ? [{ slide, text, heading: /^h[1-3]$/i.test(element.tagName) }] : []
  })
}
