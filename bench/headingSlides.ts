const HEADING = /^#{1,3}(?= )/
const FENCE = /^(?:```|~~~)/
const RULE = /^-{3,}\s*$/

/**
 * Cuts a Markdown text into slides: one for each heading of the first three
 * levels, which becomes its title. What every line outside code is changed to
 * is for the caller to say.
 */
export function headingSlides(markdown: string, changed: (line: string) => string): string[] {
  const slides: string[][] = []
  let fenced = false
  for (const line of markdown.split(/\r?\n/)) {
    if (FENCE.test(line))
      fenced = !fenced
    const heading = !fenced && HEADING.test(line)
    if (heading || slides.length === 0)
      slides.push([])
    // A rule between two headings says what the break between two slides says.
    if (fenced || !RULE.test(line))
      slides.at(-1)!.push(fenced || FENCE.test(line) ? line : changed(line).replace(HEADING, '#'))
  }
  return slides.map(lines => lines.join('\n').trim()).filter(Boolean)
}
