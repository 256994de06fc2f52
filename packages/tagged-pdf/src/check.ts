import type { ParsedPdf } from './parsed.ts'
import * as content from './checks/content.ts'
import * as document from './checks/document.ts'
import * as fonts from './checks/fonts.ts'
import * as links from './checks/links.ts'
import * as pages from './checks/pages.ts'
import * as structure from './checks/structure.ts'
import * as tables from './checks/tables.ts'
import { parsePdf } from './parsed.ts'

/** The checks by name, each a function that says in a line each what is wrong. */
export const checks = {
  'marked': document.marked,
  'language': document.language,
  'window-title': document.windowTitle,
  'metadata': document.metadata,
  'page-labels': document.pageLabels,
  'outline': document.outline,
  'destinations': document.destinations,
  'structure': structure.tagged,
  'structure-types': structure.types,
  'structure-nesting': structure.nesting,
  'structure-owners': structure.owners,
  'loose-text': structure.loose,
  'empty-elements': structure.empty,
  'headings': structure.headings,
  'figures': structure.figures,
  'lists': structure.lists,
  'tables-regular': tables.regular,
  'table-headers': tables.headerCells,
  'marks': content.marks,
  'marks-in-structure': content.inStructure,
  'parent-tree': content.parentTree,
  'unseen-text': content.unseen,
  'blank-pages': content.blank,
  'vector': content.vector,
  'fonts-embedded': fonts.embedded,
  'fonts-readable': fonts.readable,
  'link-tags': links.tagged,
  'link-places': links.leading,
  'link-descriptions': links.described,
  'link-destinations': links.resolved,
  'tab-order': links.tabOrder,
  'page-size': pages.size,
  'pages-whole': pages.whole,
} as const satisfies Record<string, (file: ParsedPdf) => string[]>

export type CheckName = keyof typeof checks

/** The checks of what a deck agrees on beyond PDF/UA-1: slides of one shape or sheets of A4, vectors alone, no blank page, each page called by a label. */
export const conventions: ReadonlySet<CheckName> = new Set<CheckName>(['page-labels', 'blank-pages', 'vector', 'page-size', 'pages-whole'])

export interface CheckOptions {
  /** Whether to look at the conventions of decks, too; without, at what PDF/UA-1 asks for and a program can see. */
  readonly conventions?: boolean
}

export interface PdfFinding {
  readonly check: CheckName
  readonly message: string
}

/** Looks at a PDF and says what it finds; throws where the bytes are no PDF, or one that is encrypted. */
export async function checkPdf(bytes: Uint8Array, options: CheckOptions = {}): Promise<PdfFinding[]> {
  const file = await parsePdf(bytes)
  return (Object.keys(checks) as CheckName[]).filter(check => options.conventions || !conventions.has(check)).flatMap(check => checks[check](file).map(message => ({ check, message })))
}
