import { headingSlides } from './headingSlides.ts'

/**
 * A Slidev deck of a Markdown text as it is: a slide for each heading of the
 * first three levels, which becomes its title, in the stock theme. Changed is
 * only what Slidev would read as its own: `---`, Vue's braces and tags, and
 * `$`, between two of which it sees mathematics.
 */
export function plainDeck(markdown: string, lang: string): string {
  const settings = { theme: 'default', fonts: { provider: 'none' }, favicon: 'data:,', htmlAttrs: { lang }, drawings: { enabled: false }, wakeLock: false, layout: 'default' }
  return headingSlides(markdown, plain).map((content, index) => `---\n${index === 0 ? JSON.stringify(settings) : 'layout: default'}\n---\n\n${content}\n`).join('\n')
}

/** Code keeps its characters: there Slidev leaves them alone. */
function plain(line: string): string {
  return line.split(/(`[^`]*`)/).map((part, index) => index % 2 ? part : part.replaceAll('{{', '&#123;&#123;').replaceAll(/<(?=[a-z/!])/gi, '&lt;').replaceAll('$', '\\$')).join('')
}
