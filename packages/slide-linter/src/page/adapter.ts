import type { Theme } from '../finding.ts'

/** A slide as the deck counts and names it. */
export interface DeckSlide {
  /** From 1. */
  readonly number: number
  /** What a person calls it: its name in the address, for one. */
  readonly id: string
}

/** What a deck knows of a slide beside what is drawn; a deck leaves out what it does not know. */
export interface SlideFacts {
  readonly title?: string
  /** Speaker notes, as text or HTML. */
  readonly notes?: string
  readonly layout?: string
  /** Why the slide may break rules, by the ids of the rules. */
  readonly waive?: Readonly<Record<string, unknown>>
  /** Where it is written, its first line as 1. */
  readonly place?: { readonly file: string, readonly line: number }
}

/**
 * How a kind of deck is asked for its slides. All of it runs in the page; what
 * is drawn, and when that is done, is for the linter to see.
 */
export interface Adapter {
  /** What the deck is made with. */
  readonly name: string
  /** Whether a page is such a deck: true as soon as its HTML says so. */
  readonly claims: () => boolean
  /** Whether the deck can be asked for its slides now. */
  readonly isReady: () => boolean
  readonly slides: () => readonly DeckSlide[]
  /** Asked while the slide is shown. */
  readonly about: (slide: number) => SlideFacts
  /** Shows a step of a slide, the first as 0. */
  readonly show: (slide: number, step: number) => void | Promise<void>
  /** How many steps the slide that is shown has after its first. */
  readonly steps: (slide: number) => number
  /** The element that is the slide; none where the slide is not shown. */
  readonly root: (slide: number) => HTMLElement | null | undefined

  /** Runs once before the scripts of the page do: chooses a theme, where the deck has two. */
  readonly prepare?: (theme: Theme) => void
  /** Runs once when the deck is ready: ends what moves by itself. */
  readonly begin?: () => void
  /** Whether all that comes late is there. */
  readonly isDrawn?: (root: HTMLElement) => boolean
  /** What the slide has to keep within, where that is not its root. */
  readonly frame?: (root: HTMLElement) => Element | null
  /** What is painted behind the slide, where that is no ancestor of it. */
  readonly behind?: (root: HTMLElement) => Element | null
  /** The language of the deck; without, what `<html>` says. */
  readonly lang?: () => string
  /** Where the title of a slide stands: the first that the slide has decides; `h1` without. */
  readonly titles?: readonly string[]
  /** Whether the deck looks other in the dark. */
  readonly themed?: boolean
}
