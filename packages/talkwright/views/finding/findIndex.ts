import type { Findable } from './findable.ts'
import MiniSearch from 'minisearch'
import { tokens } from './tokens.ts'

/** What is found, with the words of it that the query means. */
export interface Found {
  readonly place: Findable
  readonly words: readonly string[]
}

/** A word of letters may be misspelled, by one letter in five. */
const MAY_BE_MISSPELLED = /^[a-z]{5,}$/

/** How well a title fits a query as it stands; less is better. */
function distance(title: string, query: string): number {
  const folded = title.toLowerCase()
  return folded === query ? 0 : folded.includes(query) ? 1 : 2
}

/** Finds places by all words of a query: first those of that title, then the slide whose number or id it is, then the best. */
export class FindIndex {
  readonly #places = new Map<string, Findable>()
  readonly #index = new MiniSearch<Findable>({
    fields: ['title', 'text'],
    tokenize: tokens,
    processTerm: term => term,
    searchOptions: {
      boost: { title: 3 },
      boostDocument: (_, __, stored) => stored?.kind === 'source' ? 0.5 : 1,
      combineWith: 'AND',
      prefix: true,
      fuzzy: term => MAY_BE_MISSPELLED.test(term) ? 0.2 : false,
    },
    storeFields: ['kind'],
  })

  add(places: readonly Findable[]): void {
    for (const place of places)
      this.#places.set(place.id, place)
    this.#index.addAll(places)
  }

  find(query: string): Found[] {
    const wanted = query.trim().toLowerCase()
    const slides = [...this.#places.values()].filter(({ kind }) => kind === 'slide')
    const named = slides.find(({ number }) => String(number) === wanted) ?? slides.find(({ id }) => id === wanted)
    const saying = this.#saying(query, wanted)
    if (!named)
      return saying
    const titled = saying.filter(({ place }) => distance(place.title, wanted) === 0)
    return [...new Map([...titled, { place: named, words: [] }, ...saying].map(found => [found.place.id, found])).values()]
  }

  #saying(query: string, wanted: string): Found[] {
    const found = this.#index.search(query).map(({ id, terms }) => ({ place: this.#places.get(id as string)!, words: terms }))
    return found.length > 0 ? found.toSorted((a, b) => distance(a.place.title, wanted) - distance(b.place.title, wanted)) : this.#containing(wanted)
  }

  /** A dictionary may cut a query other than the text that holds it; so what holds it as it is is found, too. */
  #containing(wanted: string): Found[] {
    return wanted === '' ? [] : [...this.#places.values()].filter(({ title, text }) => `${title}\n${text}`.toLowerCase().includes(wanted)).map(place => ({ place, words: [wanted] }))
  }
}
