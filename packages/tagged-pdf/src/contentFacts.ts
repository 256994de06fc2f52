import { eachOperator, latin } from './content.ts'

/** What a content stream does, as far as the checks ask for it. */
export interface ContentFacts {
  /** How many things are drawn outside of all marks. */
  readonly unmarked: number
  /** How many marks of content lie within an artifact, or an artifact within content. */
  readonly crossed: number
  /** The numbers of marked content in the order of drawing. */
  readonly mcids: readonly number[]
  /** The codes of text as they are shown, two digits a byte, by the name of the font. */
  readonly shown: ReadonlyMap<string, readonly string[]>
  /** How many pieces of text that is too small to be read are drawn all the same. */
  readonly tiny: number
  /** How many pieces of text are drawn, and belong to the document. */
  readonly read: number
  /** The names of the objects that are drawn, an empty one for a picture that stands in the stream itself. */
  readonly objects: readonly string[]
  /** The names of those that are all that a marked content draws, by its number. */
  readonly alone: ReadonlyMap<string, number>
}

const DRAWS = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Tj', 'TJ', '\'', '"', 'Do', 'EI'])
const SHOWS = new Set(['Tj', 'TJ', '\'', '"'])
/** Below this size, in the slide's pixels, nobody reads. */
const READABLE = 4

export function contentFacts(bytes: Uint8Array): ContentFacts {
  const marks: ('content' | 'artifact' | 'other')[] = []
  const facts = { unmarked: 0, crossed: 0, mcids: [] as number[], shown: new Map<string, string[]>(), tiny: 0, read: 0, objects: [] as string[], alone: new Map<string, number>() }
  /** What has been drawn in the marked content that is open. */
  let open: { readonly mcid: number, readonly drawn: string[] } | undefined
  const modes: number[] = []
  let mode = 0
  let font = ''
  let size = 0
  eachOperator(bytes, ({ name, start, end }) => {
    if (name === 'BDC' || name === 'BMC') {
      const text = latin(bytes, start, end)
      const [, mcid] = text.match(/\/MCID\s+(\d+)/) ?? []
      const kind = mcid !== undefined ? 'content' : text.startsWith('/Artifact') ? 'artifact' : 'other'
      if (mcid !== undefined)
        facts.mcids.push(Number(mcid))
      if (mcid !== undefined)
        open = { mcid: Number(mcid), drawn: [] }
      if (kind !== 'other' && marks.some(mark => mark !== 'other'))
        facts.crossed++
      marks.push(kind)
    }
    else if (name === 'EMC') {
      if (marks.pop() === 'content') {
        if (open?.drawn.length === 1 && open.drawn[0] !== '')
          facts.alone.set(open.drawn[0]!, open.mcid)
        open = undefined
      }
    }
    else if (name === 'q') {
      modes.push(mode)
    }
    else if (name === 'Q') {
      mode = modes.pop() ?? 0
    }
    else if (name === 'Tr') {
      mode = Number(latin(bytes, start, end - 2))
    }
    else if (name === 'Tf') {
      const [, of = '', height] = latin(bytes, start, end).match(/\/(\S+)\s+(\S+)/) ?? []
      font = of
      size = Number(height)
    }
    else if (name === 'Do') {
      facts.objects.push(latin(bytes, start, end).match(/\/(\S+)/)?.[1] ?? '')
    }
    else if (name === 'EI') {
      facts.objects.push('')
    }
    if (!DRAWS.has(name))
      return
    open?.drawn.push(name === 'Do' ? facts.objects.at(-1)! : '')
    if (marks.every(mark => mark === 'other'))
      facts.unmarked++
    if (SHOWS.has(name)) {
      if (!facts.shown.has(font))
        facts.shown.set(font, [])
      facts.shown.get(font)!.push(...codesOf(latin(bytes, start, end)))
      if (mode !== 3 && size < READABLE)
        facts.tiny++
      if (mode !== 3 && marks.includes('content'))
        facts.read++
    }
  })
  return facts
}

/** The strings among the operands of an operator that shows text, as hexadecimal digits. */
function codesOf(operands: string): string[] {
  return Array.from(operands.matchAll(/<([^>]*)>|\(((?:[^\\()]|\\.)*)\)/gs), ([, hexadecimal, literal]) => hexadecimal !== undefined
    ? hexadecimal.replaceAll(/\s/g, '')
    : Array.from(literal!.replaceAll(/\\(?:([0-7]{1,3})|(.))/gs, (_, octal, other) => octal ? String.fromCharCode(Number.parseInt(octal, 8)) : ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[other as string] ?? other)), character => character.charCodeAt(0).toString(16).padStart(2, '0')).join(''))
}
