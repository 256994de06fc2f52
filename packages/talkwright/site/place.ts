import type { Lang } from '../model/lang.ts'
import { entries } from '../author/deck/entries.ts'

/** Where a site will stand. */
export interface Place {
  /** The path of its host, with a slash at both ends. */
  readonly base: string
  /** Its host with the protocol, where that is known: `https://example.org`. */
  readonly origin?: string
}

/** At the root of an unknown host. */
export const anywhere: Place = { base: '/' }

/** The path of the deck of a language. */
export function deckPath({ base }: Place, lang: Lang): string {
  return base + entries[lang].path
}

/** The address of a page of a deck: complete where the host is known. */
export function pageAddress(place: Place, lang: Lang, page: string): string {
  return (place.origin ?? '') + deckPath(place, lang) + page
}
