/** A part of a text around the first word that was looked for. */
export interface Excerpt {
  readonly before: string
  readonly hit: string
  readonly after: string
}

/** How many characters stand before and after the word. */
const BEFORE = 24
const AFTER = 72

/** The part of a text around the first of some words; its beginning where it holds none. */
export function excerpt(text: string, words: readonly string[]): Excerpt {
  const plain = text.replaceAll(/\s+/g, ' ')
  const folded = plain.toLowerCase()
  const hits = words.map(word => ({ at: folded.indexOf(word), length: word.length })).filter(({ at }) => at >= 0)
  const { at, length } = hits.toSorted((a, b) => a.at - b.at || b.length - a.length)[0] ?? { at: 0, length: 0 }
  return { before: ending(plain.slice(0, at)), hit: plain.slice(at, at + length), after: beginning(plain.slice(at + length)) }
}

/** The end of a text; where it has spaces, from one of them on. */
function ending(text: string): string {
  return text.length <= BEFORE ? text : `…${text.slice(-BEFORE).replace(/^\S+ (?=.)/, '')}`
}

/** The beginning of a text; where it has spaces, up to one of them. */
function beginning(text: string): string {
  return text.length <= AFTER ? text : `${text.slice(0, AFTER).replace(/(?<=.) \S+$/, '')}…`
}
