import type { ListItem, Nodes, TableRow } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** One statement of a document of notes: the least that a slide can show or leave out. */
export interface Unit {
  readonly kind: 'row' | 'item' | 'quote' | 'paragraph'
  /** The path of headings, as in sections.ts; empty before the first `##`. */
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

/** The text of a node in the form that units have. */
function textOf(node: Nodes | readonly Nodes[]): string {
  return toString(node).replace(/\s+/g, ' ').trim()
}

function rowText(row: TableRow): string {
  return row.children.map(cell => textOf(cell)).join(' | ')
}

function itemText(item: ListItem): string {
  return item.children.filter(child => child.type !== 'list').map(child => textOf(child)).join(' ')
}

/** The units of a document of notes, in its order; the header row of a table is none. */
export function unitsOf(markdown: string): readonly Unit[] {
  const units: Unit[] = []
  let chapter = ''
  let section = ''

  function add(kind: Unit['kind'], node: Nodes, text: string): void {
    units.push({ kind, section, line: node.position!.start.line, text })
  }

  function visit(node: Nodes): void {
    switch (node.type) {
      case 'heading':
        if (node.depth === 2)
          section = chapter = textOf(node)
        else if (node.depth === 3)
          section = `${chapter}/${textOf(node)}`
        break
      case 'table':
        node.children.slice(1).forEach(row => add('row', row, rowText(row)))
        break
      case 'list':
        node.children.forEach(visit)
        break
      case 'listItem':
        add('item', node, itemText(node))
        node.children.filter(child => child.type === 'list').forEach(visit)
        break
      case 'blockquote':
        add('quote', node, textOf(node.children))
        break
      case 'paragraph':
        add('paragraph', node, textOf(node))
        break
      case 'root':
        node.children.forEach(visit)
    }
  }

  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown))
  return units
}
