import { isVisible } from './view.ts'

/** A place on the screen, in px of the window. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** One line of text as it is drawn. */
export interface Line extends Box {
  readonly text: string
}

/** Text that wraps together, and its lines in the order of reading. */
export interface Block {
  readonly element: Element
  readonly lines: readonly Line[]
}

const BLOCKS = new Set(['block', 'flex', 'grid', 'list-item', 'table-cell', 'table-caption', 'flow-root'])

/** The element whose box the text of a node wraps in; a text of SVG is one of its own. */
function blockOf(node: Node): Element {
  let at = node.parentElement!
  while (at.parentElement && !BLOCKS.has(getComputedStyle(at).display) && at.tagName.toLowerCase() !== 'text')
    at = at.parentElement
  return at
}

/** All text of the slide that can be seen, as lines, found from where each character is drawn. */
export function blocksOf(root: HTMLElement): Block[] {
  const lines = new Map<Element, { text: string, left: number, right: number, top: number, bottom: number }[]>()
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (!node.data.trim() || !isVisible(node.parentElement!) || ['STYLE', 'SCRIPT', 'DESC', 'TITLE'].includes(node.parentElement!.tagName.toUpperCase()))
      continue
    const block = blockOf(node)
    const own = lines.get(block) ?? lines.set(block, []).get(block)!
    const placeOf = placesIn(node)
    for (let start = 0; start < node.length;) {
      const character = String.fromCodePoint(node.data.codePointAt(start)!)
      const rect = placeOf(start, start += character.length)
      if (rect.right === rect.left || rect.bottom === rect.top)
        continue
      const middle = (rect.top + rect.bottom) / 2
      // Text flows on: a character belongs to the line before it or begins the next, which in columns may stand higher.
      const line = own.at(-1)
      if (line && middle > line.top && middle < line.bottom && rect.left > line.left) {
        line.text += character
        line.left = Math.min(line.left, rect.left)
        line.right = Math.max(line.right, rect.right)
        line.top = Math.min(line.top, rect.top)
        line.bottom = Math.max(line.bottom, rect.bottom)
      }
      else if (character.trim()) {
        own.push({ text: character, left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom })
      }
    }
  }
  return [...lines].filter(([, own]) => own.length > 0).map(([element, own]) => ({ element, lines: own }))
}

/** Where a part of a text is drawn. WebKit knows no heights of ranges in a drawing, so there the drawing itself is asked. */
function placesIn(node: Text): (start: number, end: number) => Box {
  const drawn = node.parentElement!.closest('text') as SVGTextElement | null
  if (drawn) {
    const parts = document.createTreeWalker(drawn, NodeFilter.SHOW_TEXT)
    let before = 0
    while (parts.nextNode() !== node)
      before += (parts.currentNode as Text).length
    // Spaces that are not drawn are not counted there.
    if (drawn.getNumberOfChars() === drawn.textContent!.length) {
      const matrix = drawn.getScreenCTM()!
      return start => boxIn(drawn.getExtentOfChar(before + start), matrix)
    }
  }
  const range = document.createRange()
  return (start, end) => {
    range.setStart(node, start)
    range.setEnd(node, end)
    return range.getBoundingClientRect()
  }
}

/** A box of a drawing in px of the window. */
function boxIn({ x, y, width, height }: DOMRectReadOnly, matrix: DOMMatrix): Box {
  const corner = (right: number, below: number) => new DOMPoint(x + right, y + below).matrixTransform(matrix)
  return new DOMQuad(corner(0, 0), corner(width, 0), corner(width, height), corner(0, height)).getBounds()
}

/** The box of a line's letters: its own is as high as the font allows, accents and all. */
export function inkBox({ left, right, top, bottom }: Box): Box {
  const inset = (bottom - top) * 0.2
  return { left: left + 1, right: right - 1, top: top + inset, bottom: bottom - inset }
}
