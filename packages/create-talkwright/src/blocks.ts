import type { List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent, Table } from 'mdast'
import type { Section, Structure } from 'talkwright/author/document/structure'
import type { Block, Item, Piece } from './block.ts'
import { withoutPictographs } from 'talkwright/author/document/pictographs'
import { spokenWords } from 'talkwright/author/document/quotation'
import { textOf } from 'talkwright/author/document/text'
import { itemText, rowText, unitsIn } from 'talkwright/author/document/units'
import { piecesOf } from './block.ts'

const COLON = /[：:]$/

/** The blocks of a section. */
export function blocksOf(section: Section, { text }: Structure): readonly Block[] {
  return section.nodes.flatMap(node => blockOf(node, section.path, text)).filter(block => block.kind === 'image' || piecesOf(block).some(piece => !isBlank(piece.text)))
}

/** Whether nothing of a text is drawn. */
function isBlank(text: string): boolean {
  return withoutPictographs(text).trim() === ''
}

function blockOf(node: RootContent, path: string, text: string): Block[] {
  const [unit] = unitsIn(node, path)
  const source = (from: Nodes, to: Nodes = from) => text.slice(from.position!.start.offset, to.position!.end.offset)
  const piece = (words: string, read = unit!.text): Piece => ({ unit: unit!, text: read, words })
  switch (node.type) {
    case 'paragraph':
      return paragraphBlocks(node, piece(source(node)))
    case 'heading':
      return [{ kind: 'label', piece: piece(source(node)) }]
    case 'html':
      return [{ kind: 'paragraph', piece: piece(source(node)) }]
    case 'footnoteDefinition':
      return unit!.text ? [{ kind: 'paragraph', piece: piece(source(node.children[0]!, node.children.at(-1))) }] : []
    case 'list':
      return [{ kind: 'list', ordered: node.ordered === true, items: itemsOf(node, path, text, 0), links: node.children.every(isLink) }]
    case 'table':
      return tableBlock(node, path, source)
    case 'blockquote':
      return [quoteBlock(piece(node.children.length > 0 ? source(node.children[0]!, node.children.at(-1)) : source(node)))]
    case 'code':
      return [{ kind: 'code', piece: piece(source(node)), language: node.lang ?? '', lines: node.value.split('\n') }]
    default:
      return []
  }
}

function paragraphBlocks(node: Paragraph, piece: Piece): Block[] {
  const images = node.children.flatMap(child => child.type === 'image' ? [{ kind: 'image', piece, url: child.url, alt: child.alt ?? '' } as const] : [])
  const rest = node.children.filter(child => child.type !== 'image')
  if (images.length > 0)
    return textOf(rest) === '' ? images : [{ kind: 'paragraph', piece }, ...images]
  if (isLabel(node.children, piece.text))
    return [{ kind: 'label', piece }]
  return [{ kind: 'paragraph', piece, assertion: assertionOf(node.children) }]
}

/** Whether bold words and at most a colon are all that a paragraph has. */
function isLabel(children: readonly PhrasingContent[], text: string): boolean {
  const [first, ...others] = children
  if (first?.type !== 'strong')
    return false
  const rest = textOf(others).trim()
  return (rest === '' && (COLON.test(text) || !/[。.！!？?]$/.test(text)) && text.length <= 30) || rest === '：' || rest === ':'
}

/** The first bold words of a paragraph that are a sentence. */
function assertionOf(children: readonly PhrasingContent[]): string | undefined {
  return children.filter(({ type }) => type === 'strong').map(child => textOf(child)).find(text => /[。！？.!?]$/.test(text) && text.length >= 6)
}

function itemsOf(list: List, path: string, text: string, level: number): Item[] {
  return list.children.flatMap((node, index) => {
    const [unit] = unitsIn(node, path)
    const own = node.children.filter(child => child.type !== 'list')
    const words = own.length > 0 ? text.slice(own[0]!.position!.start.offset, own.at(-1)!.position!.end.offset) : ''
    const number = list.ordered ? (list.start ?? 1) + index : undefined
    const item: Item = { unit: unit!, text: itemText(node), words, level, number, ...partedItem(node) }
    return [...isBlank(item.text) ? [] : [item], ...node.children.flatMap(child => child.type === 'list' ? itemsOf(child, path, text, level + 1) : [])]
  })
}

/** What an item is of and what it says, where bold words and a colon begin it. */
function partedItem(node: ListItem): Pick<Item, 'of' | 'text'> | undefined {
  const [paragraph, ...others] = node.children.filter(child => child.type !== 'list')
  if (paragraph?.type !== 'paragraph' || others.length > 0 || paragraph.children[0]?.type !== 'strong')
    return undefined
  const bold = textOf(paragraph.children[0])
  const rest = textOf(paragraph.children.slice(1))
  const of = COLON.test(bold) ? bold.replace(COLON, '') : /^[：:]/.test(rest) ? bold : undefined
  const said = rest.replace(/^[：:]\s*/, '')
  return of && said ? { of, text: said } : undefined
}

function tableBlock(node: Table, path: string, source: (row: Nodes) => string): Block[] {
  // A row may have more cells than the header, which then has blank ones.
  const width = Math.max(...node.children.map(row => row.children.length))
  const header = Array.from({ length: width }, (_, column) => node.children[0]!.children[column] ? textOf(node.children[0]!.children[column]) : '')
  const units = unitsIn(node, path)
  const rows = node.children.slice(1).map((row, index) => {
    const cells = row.children.map(cell => textOf(cell))
    return { unit: units[index]!, text: rowText(row), words: source(row).replace(/^\|\s*|\s*\|$/g, ''), cells: header.map((_, column) => cells[column] ?? '') }
  }).filter(({ cells }) => cells.some(cell => !isBlank(cell)))
  return rows.length > 0 ? [{ kind: 'table', header, rows, line: node.position!.start.line }] : []
}

function quoteBlock(piece: Piece): Block {
  const spoken = spokenWords(piece.text)
  return spoken ? { kind: 'quote', piece: { ...piece, text: spoken.words }, speaker: spoken.speaker } : { kind: 'quote', piece }
}

function isLink({ children: [first, ...others] }: ListItem): boolean {
  const isInner = (url: string) => url.startsWith('#') || url.startsWith('about:blank')
  return first?.type === 'paragraph' && first.children.length === 1 && first.children[0]!.type === 'link' && isInner(first.children[0]!.url) && others.every(child => child.type === 'list' && child.children.every(isLink))
}
