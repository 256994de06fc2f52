import { headingSlides } from './headingSlides.ts'

/**
 * A Marp deck of as many slides as are wanted: one for each heading of a
 * Markdown text, and from the first on again where they do not suffice.
 * Between two `$` Marp would see mathematics.
 */
export function marpDeck(markdown: string, count: number): string {
  const slides = headingSlides(markdown, line => line.replaceAll('$', '\\$'))
  return Array.from({ length: count }, (_, index) => `${slides[index % slides.length]}\n`).join('\n---\n\n')
}
