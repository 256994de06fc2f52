/** A place that can be found: a slide, a term of the glossary, or words of the document. */
export interface Findable {
  readonly id: string
  readonly kind: 'slide' | 'term' | 'source'
  readonly title: string
  readonly text: string
  /** The language of the text, where it is not that of the deck. */
  readonly lang?: string
  /** The slide where it stands, by id and number. */
  readonly slide: string
  readonly number: number
}
