import { Buffer } from 'node:buffer'
import { eachOperator, latin } from './content.ts'

/** Text of this size is meant for those who do not see the page: it is set so small to take no room, and is not drawn. */
export const UNSEEN_SIZE = 1

/** A place in a page's content at which bytes are replaced: by text, or by the mark that is chosen for some marked content. */
interface Edit {
  readonly from: number
  readonly to: number
  readonly by: string | number
}

export interface ScannedContent {
  readonly bytes: Uint8Array
  /** The numbers of the marked content that shows text or a picture, and not lines and areas alone. */
  readonly telling: ReadonlySet<number>
  readonly edits: readonly Edit[]
}

const PATH = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're'])
const PAINT = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh'])
const TEXT = new Set(['Tj', 'TJ', '\'', '"'])
const TELLING = new Set([...TEXT, 'Do', 'EI'])

const ARTIFACT = '/Artifact BMC\n'

/** Reads the content of a page for what its marks hold, and for what has to change: all that is drawn outside of them becomes an artifact, and text for those who do not see it is not drawn. */
export function scanContent(bytes: Uint8Array): ScannedContent {
  const telling = new Set<number>()
  const edits: Edit[] = []
  /** The marks that are open: numbers of content, -1 for an artifact, nothing for what only describes. */
  const marks: (number | undefined)[] = []
  let pathStart = -1
  let textStart = -1
  let unseen = false
  const asArtifact = (from: number, to: number) => edits.push({ from, to: from, by: ARTIFACT }, { from: to, to, by: '\nEMC' })
  eachOperator(bytes, ({ name, start, end }) => {
    const mark = marks.findLast(mcid => mcid !== undefined)
    if (name === 'BDC' || name === 'BMC') {
      const text = latin(bytes, start, end)
      const [, mcid] = text.match(/\/MCID\s+(\d+)/) ?? []
      marks.push(mcid !== undefined ? Number(mcid) : text.startsWith('/Artifact') ? -1 : undefined)
      if (mcid !== undefined)
        edits.push({ from: start, to: end, by: Number(mcid) })
    }
    else if (name === 'EMC') {
      marks.pop()
    }
    else if (name === 'BT') {
      textStart = start
    }
    else if (name === 'Tf') {
      const size = Number(latin(bytes, start, end - 2).trim().split(/\s+/).at(-1))
      if ((size === UNSEEN_SIZE) !== unseen) {
        unseen = !unseen
        edits.push({ from: start, to: start, by: unseen ? '3 Tr\n' : '0 Tr\n' })
      }
    }
    else if (name === 'ET') {
      if (unseen) {
        edits.push({ from: start, to: start, by: '0 Tr\n' })
        unseen = false
      }
      if (mark === undefined)
        asArtifact(textStart, end)
    }
    else if (PATH.has(name)) {
      if (pathStart < 0)
        pathStart = start
    }
    else if (name === 'n') {
      pathStart = -1
    }
    else if (PAINT.has(name) || name === 'Do') {
      if (mark === undefined)
        asArtifact(name === 'Do' || name === 'sh' ? start : pathStart, end)
      pathStart = -1
    }
    if (mark !== undefined && TELLING.has(name))
      telling.add(mark)
  })
  return { bytes, telling, edits }
}

/** The content with its changes, and further text at some places; the mark of each marked content is chosen by its number. */
export function markedAnew({ bytes, edits: own }: ScannedContent, markOf: (mcid: number) => string, further: readonly { readonly at: number, readonly text: string }[] = []): Uint8Array {
  // Further text comes before what changes at the same place.
  const edits = [...further.map(({ at, text }) => ({ from: at, to: at, by: text })), ...own].toSorted((a, b) => a.from - b.from || a.to - b.to)
  const parts: Uint8Array[] = []
  let at = 0
  for (const { from, to, by } of edits) {
    parts.push(bytes.subarray(at, from), Buffer.from(typeof by === 'string' ? by : markOf(by), 'latin1'))
    at = to
  }
  parts.push(bytes.subarray(at))
  return Buffer.concat(parts)
}

/** The operators that begin some content, by its number and what it is. */
export function contentMark(mcid: number, type: string): string {
  return `/${type} <</MCID ${mcid}>> BDC`
}

/** The operators that begin what is no part of the document's content: decoration, or what stands at the foot of every page. */
export function artifactMark(footer: boolean): string {
  return footer ? '/Artifact <</Type /Pagination /Subtype /Footer>> BDC' : '/Artifact BMC'
}
