import type { Link, LinkReference, Nodes } from 'mdast'
import type { Structure } from 'talkwright/author/document/structure'
import type { UiLang } from 'talkwright/data/uiLang'
import type { Row } from './rules/rows.ts'
import type { Draft } from './slide.ts'
import { nodesWithin } from 'talkwright/author/document/nodesWithin'
import { textOf } from 'talkwright/author/document/text'
import { rowDrafts } from './rules/rows.ts'

type Position = NonNullable<Nodes['position']>

const OUTSIDE = /^https?:\/\/[^\s/]/i

/** Where the links of the notes lead outside: each address once, as rows with the words that the notes link. */
export function linkDrafts(structure: Structure, height: number, lang: UiLang): Draft[] {
  return rowDrafts(linkRows(structure), height, lang, undefined, 'links')
}

function linkRows({ sections, text }: Structure): Row[] {
  const definitions = new Map(sections.flatMap(({ nodes }) => nodes.flatMap(node => nodesWithin(node, 'definition'))).map(({ identifier, url }) => [identifier, url]))
  const rows = sections.flatMap(({ nodes, path }) => nodes.flatMap(node => linksIn(node)).flatMap(({ link, place: { start, end } }): Row[] => {
    const url = addressOf(link.type === 'link' ? link.url : definitions.get(link.identifier))
    const words = textOf(link)
    if (!url || !words)
      return []
    const unit = { kind: 'paragraph', section: path, line: start.line, text: words } as const
    return [{ kind: 'item', piece: { unit, text: words, words: text.slice(start.offset, end.offset) }, text: words, url }]
  }))
  return rows.filter((row, index) => rows.findIndex(({ url }) => url === row.url) === index)
}

/** An address that a browser may be sent to, as it writes it; undefined for a place of the document, and for anything that might run. */
function addressOf(url: string | undefined): string | undefined {
  return url && OUTSIDE.test(url) && URL.canParse(url) ? new URL(url).href : undefined
}

interface PlacedLink {
  readonly link: Link | LinkReference
  readonly place: Position
}

/** The links in a node, with their places: an address that is written out may have none but that of the words around it. */
function linksIn(node: Nodes, around?: Position): PlacedLink[] {
  const place = node.position ?? around
  if (node.type === 'link' || node.type === 'linkReference')
    return [{ link: node, place: place! }]
  return 'children' in node ? node.children.flatMap(child => linksIn(child, place)) : []
}
