import type { Heading, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { withoutPictographs } from './pictographs.ts'
import { textOf } from './text.ts'

/** What stands between two headings of a document. */
export interface Section {
  /** The path of headings of the first two levels below the title; empty before the first of them. */
  readonly path: string
  /** The level of its heading among these: 1, 2, or 0 for the head of the document. */
  readonly level: 0 | 1 | 2
  /** Its heading, as it is read. */
  readonly heading: string
  /** The line of its heading, from 1. */
  readonly line: number
  readonly nodes: readonly RootContent[]
}

export interface Structure {
  /** The text that positions of nodes count in: its lines end as one does here, and its front matter is blank. */
  readonly text: string
  /** The settings of its front matter, where they are written in one line each. */
  readonly settings: Readonly<Record<string, string>>
  /** The headings above all sections, in their order; the last is the title. */
  readonly titles: readonly string[]
  readonly sections: readonly Section[]
}

/** Reads a document of notes. Headings below the second level belong to their section. */
export function structureOf(markdown: string): Structure {
  const lines = markdown.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const { text, settings } = withoutFrontMatter(lines)
  return { text, settings, ...cutAtHeadings(unified().use(remarkParse).use(remarkGfm).parse(text)) }
}

const MOST_SETTINGS = 200
const SETTING = /^([\w-]+):(.*)$/

/** The text with blank lines for its front matter, and what that sets in one line each. */
function withoutFrontMatter(lines: string): Pick<Structure, 'text' | 'settings'> {
  const [first, ...others] = lines.split('\n', MOST_SETTINGS)
  const end = others.findIndex(line => line.trimEnd() === '---')
  const inner = others.slice(0, Math.max(end, 0))
  if (first?.trimEnd() !== '---' || end < 1 || !SETTING.test(inner[0]!) || !inner.every(line => SETTING.test(line) || /^(?:[\s#\-]|$)/.test(line)))
    return { text: lines, settings: {} }
  const length = [first, ...inner, others[end]!].join('\n').length
  const settings = inner.flatMap((line) => {
    const [, key, value = ''] = line.match(SETTING) ?? []
    const words = value.trim().replace(/^(['"])(.*)\1$/, '$2')
    return key && words ? [[key, words]] : []
  })
  return { text: '\n'.repeat(inner.length + 1) + lines.slice(length), settings: Object.fromEntries(settings) as Record<string, string> }
}

function cutAtHeadings(root: Root): Pick<Structure, 'titles' | 'sections'> {
  const titleCount = titlesOf(root)
  const titles = root.children.slice(0, titleCount).map(node => textOf(node))
  const below = root.children.slice(titleCount)
  const top = Math.min(...below.filter(isHeading).map(({ depth }) => depth))
  const sections: { -readonly [Key in keyof Section]: Section[Key] }[] = [{ path: '', level: 0, heading: '', line: 1, nodes: [] }]
  let chapter = ''
  for (const node of below) {
    if (isHeading(node) && node.depth <= top + 1) {
      const heading = withoutPictographs(textOf(node)).trim()
      const level = node.depth === top ? 1 : 2
      chapter = level === 1 ? heading : chapter
      sections.push({ path: level === 1 ? heading : `${chapter}/${heading}`, level, heading, line: node.position!.start.line, nodes: [] })
    }
    else {
      sections.at(-1)!.nodes = [...sections.at(-1)!.nodes, node]
    }
  }
  return { titles, sections }
}

/** How many nodes at the head of a document are its titles: headings of the first level that no other of that level follows after some text. */
function titlesOf({ children }: Root): number {
  const isTitle = (node: RootContent) => isHeading(node) && node.depth === 1
  const count = children.findIndex(node => !isTitle(node))
  const head = count < 0 ? children.length : count
  const others = children.slice(head).filter(isTitle).length
  return others === 0 ? head : Math.max(0, head - 1)
}

function isHeading(node: RootContent): node is Heading {
  return node.type === 'heading'
}
