/** Elements of which two that follow each other make up one line. */
const INLINE = new Set(['A', 'B', 'BUTTON', 'EM', 'I', 'SPAN', 'STRONG'])

/** What is said on the slide twice, as the labels of a drawing, which its description holds; and what helps to go about. */
const LEFT_OUT = 'svg :not(desc), .data, caption.visually-hidden, .column-name, thead, .note-mark, .number, .acts, .uses, [role=tooltip], search'

/** The text of a drawn slide, a line for each block, without its title. */
export function textOf(slide: Element, title: string): string {
  const lines: string[] = []
  let last: { readonly block: Element, readonly run: Element } | undefined
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement!
    if (parent.closest(LEFT_OUT))
      continue
    let block = parent
    while (INLINE.has(block.tagName))
      block = block.parentElement!
    if (block.matches(title))
      continue
    const text = walker.currentNode.textContent!
    if (text.trim() === '' && block !== last?.block)
      continue
    // Within a phrased text no space stands between its parts.
    const run = parent.closest('.phrased') ?? parent
    if (block === last?.block)
      lines.push(lines.pop()! + (run === last.run ? '' : ' ') + text)
    else
      lines.push(text)
    last = { block, run }
  }
  return lines.map(line => line.replaceAll(/\s+/g, ' ').trim()).join('\n')
}
