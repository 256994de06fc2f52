/** What a slide says of itself that its chapter is numbered by. */
interface ToldSlide {
  readonly chapter?: string
  /** How long it is told; 0 in the appendix. */
  readonly seconds: number
}

/**
 * The numbers of the chapters that the slides of a cut tell, from one and
 * without a gap, in the order of the telling. A chapter that stands in the
 * appendix alone has none.
 */
export function chapterNumbers(slides: readonly ToldSlide[]): ReadonlyMap<string, number> {
  const told = slides.flatMap(({ chapter, seconds }) => chapter !== undefined && seconds > 0 ? [chapter] : [])
  return new Map([...new Set(told)].map((chapter, index) => [chapter, index + 1]))
}
