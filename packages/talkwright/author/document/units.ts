import type { ListItem, Nodes, TableRow } from 'mdast'
import { structureOf } from './structure.ts'
import { textOf } from './text.ts'

/** One statement of a document of notes: the least that a slide can show or leave out. */
export interface Unit {
  readonly kind: 'row' | 'item' | 'quote' | 'paragraph' | 'code'
  /** The path of headings, as in structure.ts; empty before the first. */
  readonly section: string
  /** The line of the document on which the unit begins, from 1. */
  readonly line: number
  /**
   * The words as a reader sees them: without marks of emphasis, links as their
   * labels, every run of white space one space. The cells of a row are joined
   * by ' | '; an item leaves out the lists nested in it, which are items of
   * their own. The author's quotation marks stay as they are.
   */
  readonly text: string
}

export function rowText(row: TableRow): string {
  return row.children.map(cell => textOf(cell)).join(' | ')
}

export function itemText(item: ListItem): string {
  return item.children.filter(child => child.type !== 'list').map(child => textOf(child)).join(' ')
}

/** The units that a node of a section holds, in their order; the header row of a table is none. */
export function unitsIn(node: Nodes, section: string): readonly Unit[] {
  const unit = (kind: Unit['kind'], of: Nodes, text: string): Unit => ({ kind, section, line: of.position!.start.line, text })
  switch (node.type) {
    case 'table':
      return node.children.slice(1).map(row => unit('row', row, rowText(row)))
    case 'list':
      return node.children.flatMap(item => unitsIn(item, section))
    case 'listItem':
      return [unit('item', node, itemText(node)), ...node.children.filter(child => child.type === 'list').flatMap(list => unitsIn(list, section))]
    case 'blockquote':
      return [unit('quote', node, textOf(node.children))]
    case 'code':
      return [unit('code', node, textOf(node))]
    case 'footnoteDefinition':
      return [unit('paragraph', node, textOf(node.children))]
    case 'paragraph':
    case 'heading':
    case 'html':
      return [unit('paragraph', node, textOf(node))]
    default:
      return []
  }
}

/** The units of a document of notes, in its order. */
export function unitsOf(markdown: string): readonly Unit[] {
  return structureOf(markdown).sections.flatMap(({ path, nodes }) => nodes.flatMap(node => unitsIn(node, path)))
}
