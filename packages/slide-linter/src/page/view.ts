import type { Limits } from '../config.ts'
import type { Fault } from '../finding.ts'

/** What a rule sees: the slide that is shown, and what is asked of it. */
export interface View {
  readonly root: HTMLElement
  /** What the slide has to keep within: its root, where a deck has no other. */
  readonly frame: Element
  /** What is painted behind the slide, where that is no ancestor of it. */
  readonly behind?: Element
  /** How much larger than its own canvas the slide is drawn. */
  readonly scale: number
  /** The language that the deck is to be in; empty where neither anybody nor the page says. */
  readonly lang: string
  readonly config: Limits
  /** Where its title stands, the first that the slide has. */
  readonly titles: readonly string[]
  readonly slide: { readonly layout: string, readonly notes: string }
}

export interface PageRule {
  readonly id: string
  /** What it finds, for a list of rules. */
  readonly finds: string
  readonly check: (view: View) => readonly Fault[]
}

/** Elements of the slide that a person can see now, in document order. */
export function visibleElements(root: HTMLElement, selector = '*'): Element[] {
  return [...root.querySelectorAll(selector)].filter(isVisible)
}

export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    return false
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { clipPath, overflow } = getComputedStyle(at)
    const { width, height } = at.getBoundingClientRect()
    if (clipPath === 'inset(50%)' || (overflow !== 'visible' && (width <= 1 || height <= 1)))
      return false
  }
  return true
}

/** An element as a person would look for it. */
export function name(element: Element): string {
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
  const classes = element.getAttribute('class')?.split(/\s+/).filter(Boolean).slice(0, 2).map(part => `.${part}`).join('') ?? ''
  return `<${element.tagName.toLowerCase()}${classes}>${words ? ` “${words.length > 24 ? `${words.slice(0, 24)}…` : words}”` : ''}`
}

/** The number of Han characters, and of words in other scripts. */
export function amountOf(text: string): { han: number, words: number } {
  return {
    han: text.match(/\p{Script=Han}/gu)?.length ?? 0,
    words: text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.-]|,(?=\d))*/gu)?.filter(word => !/\p{Script=Han}/u.test(word)).length ?? 0,
  }
}

/** The whole drawing that an element is a part of; a drawing within it is none of its own. */
export function drawingOf(element: Element): SVGSVGElement | undefined {
  let drawing = element.closest('svg') ?? undefined
  while (drawing?.ownerSVGElement)
    drawing = drawing.ownerSVGElement
  return drawing
}
