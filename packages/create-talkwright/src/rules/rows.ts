import type { UiLang } from 'talkwright/data/uiLang'
import type { Block, Item, Piece } from '../block.ts'
import type { Draft, Figure, Place, Rule } from '../slide.ts'
import { cutText } from '../cutText.ts'
import { citeOf, textIn } from '../figures.ts'
import { BODY_WIDTH, lineCount, measureEms, textEms, type } from '../metrics.ts'
import { fittingTitle } from '../title.ts'

/** A row as TextRows.vue sets it, with the piece that it is a part of. */
export interface Row {
  readonly kind: 'paragraph' | 'item' | 'label' | 'quote'
  readonly piece: Piece
  readonly text: string
  readonly level?: number
  readonly number?: number
  readonly of?: string
  /** The address that the text leads to. */
  readonly url?: string
}

type Size = 'roomy' | 'compact' | 'columns'

const COLUMN_WIDTH = (BODY_WIDTH - 44) / 2
const MOST_ROOMY = 6

/** The plain form of everything: rows one below the other, as the document has them. */
export const rows: Rule = (blocks, place) => {
  const taken = blocks.findIndex(block => !isPlain(block, place))
  const own = blocks.slice(0, taken < 0 ? blocks.length : taken)
  if (own.length === 0)
    return undefined
  const assertion = own.map(block => block.kind === 'paragraph' ? block.assertion : undefined).find(text => text !== undefined && fittingTitle(text, place.lang) === text)
  const all = own.flatMap(rowsOf).map(row => assertion && row.text.startsWith(assertion) && row.text !== assertion ? { ...row, text: row.text.slice(assertion.length).trim() } : row)
  return { taken: own.length, drafts: rowDrafts(all, place.height, place.lang, assertion) }
}

function isPlain(block: Block, { pictureOf }: Place): boolean {
  return block.kind === 'paragraph' || block.kind === 'label' || block.kind === 'list' || (block.kind === 'image' && !pictureOf(block))
}

export function rowsOf(block: Block): readonly Row[] {
  switch (block.kind) {
    case 'list':
      return block.items.map((item: Item) => ({ kind: 'item', piece: item, text: item.text, level: item.level, number: item.number, of: item.of }))
    case 'quote':
      return [{ kind: 'quote', piece: block.piece, text: block.speaker ? `“${block.piece.text}”` : block.piece.text, of: block.speaker }]
    case 'label':
      return [{ kind: 'label', piece: block.piece, text: block.piece.text.replace(/[：:]$/, '') }]
    case 'paragraph':
      return [{ kind: 'paragraph', piece: block.piece, text: block.piece.text }]
    case 'image':
      return [{ kind: 'paragraph', piece: block.piece, text: [block.alt, block.url].filter(Boolean).join(' · ') }]
    default:
      return []
  }
}

/** The slides of rows: one if they fit in some size, else as few as hold them, filled evenly. */
export function rowDrafts(all: readonly Row[], height: number, lang: UiLang, assertion?: string, rule = 'text'): Draft[] {
  if (all.length === 0)
    return []
  const fitting = (['roomy', 'compact', 'columns'] as const).find(size => fits(all, size, height, lang))
  if (fitting)
    return [draft(all, fitting, lang, rule, { assertion })]
  const room = columnsRoom(height, lang)
  const split = all.flatMap(row => splitRow(row, room, lang))
  return evenly(split.map(row => ({ row, height: rowHeight(row, 'compact', lang) })), height * 0.97).map((group, index) => {
    const alone = group.length === 1 && !fits(group, 'compact', height, lang)
    return draft(group, alone ? 'columns' : fits(group, 'roomy', height, lang) ? 'roomy' : 'compact', lang, rule, { continues: index > 0, assertion: index === 0 ? assertion : undefined })
  })
}

function fits(all: readonly Row[], size: Size, height: number, lang: UiLang): boolean {
  const heights = all.map(row => rowHeight(row, size, lang))
  const sum = heights.reduce((total, each) => total + each, 0)
  if (size === 'roomy')
    return all.length <= MOST_ROOMY && sum <= height
  // A column may end early, for no row is cut.
  return size === 'compact' ? sum <= height : all.length > 3 && sum + Math.max(...heights) <= 2 * height
}

function rowHeight({ text, of, level = 0, number, url }: Row, size: Size, lang: UiLang): number {
  const { px, line } = type[lang][size === 'roomy' ? 'body' : 'table']
  const indent = level * 1.2 + (number !== undefined || level > 0 ? 1.7 : 0)
  const box = Math.min((size === 'columns' ? COLUMN_WIDTH : BODY_WIDTH) / px - Math.min(indent, 6.5), measureEms[lang])
  return line * lineCount([of, text, url].filter(Boolean).join('  '), box, lang) + (level > 0 ? 7 : size === 'roomy' ? 27 : 17)
}

/** How many ems of running text two columns hold. */
function columnsRoom(height: number, lang: UiLang): number {
  const { px, line } = type[lang].table
  return 2 * Math.floor(height / line - 1) * (COLUMN_WIDTH / px) * 0.88
}

/** A row that two columns cannot hold goes on in further rows. */
function splitRow(row: Row, room: number, lang: UiLang): Row[] {
  if (textEms(row.text) <= room)
    return [row]
  return cutText(row.text, room, lang).map((text, index) => index === 0 ? { ...row, text } : { ...row, text, of: undefined, number: undefined, kind: row.kind === 'item' ? 'paragraph' : row.kind })
}

interface Measured {
  readonly row: Row
  readonly height: number
}

/** Groups of rows that each fit, about as few as possible and evenly filled; what a label heads stays with it if one slide holds it. */
function evenly(all: readonly Measured[], room: number): Row[][] {
  const count = Math.ceil(heightOf(all) / room)
  const target = Math.min(room, heightOf(all) / count * 1.12)
  const parts = labelled(all).flatMap(part => heightOf(part) <= room ? [part] : kept(part, room))
  const groups: Measured[][] = []
  for (const part of parts) {
    const last = groups.at(-1)
    if (last && heightOf(last) + heightOf(part) <= target)
      last.push(...part)
    else
      groups.push([...part])
  }
  return groups.map(group => group.map(({ row }) => row))
}

/** The rows from each label to the next. */
function labelled(all: readonly Measured[]): Measured[][] {
  return all.reduce<Measured[][]>((parts, each) => {
    if (each.row.kind === 'label' || parts.length === 0)
      parts.push([each])
    else
      parts.at(-1)!.push(each)
    return parts
  }, [])
}

/** Rows one by one, but a label with the row after it if one slide holds both. */
function kept(part: readonly Measured[], room: number): Measured[][] {
  const [first, second, ...others] = part
  return first?.row.kind === 'label' && second && first.height + second.height <= room ? [[first, second], ...others.map(each => [each])] : part.map(each => [each])
}

function heightOf(all: readonly Measured[]): number {
  return all.reduce((sum, { height }) => sum + height, 0)
}

function draft(own: readonly Row[], size: Size, lang: UiLang, rule: string, more: Partial<Draft>): Draft {
  return { rule, layout: 'figure', pieces: [...new Set(own.map(({ piece }) => piece))], figure: rowsFigure(own, size, lang), ...more }
}

function rowsFigure(own: readonly Row[], size: Size, lang: UiLang): Figure {
  return {
    lists: (_, id) => [{
      suffix: '',
      type: 'readonly TextRow[]',
      types: { textRow: ['TextRow'] },
      value: own.map(({ kind, piece, text, level, number, of, url }, index) => ({
        id: `${id}-${index + 1}`,
        kind,
        ...level ? { level } : {},
        ...number === undefined ? {} : { number },
        ...of ? { of: textIn(lang, of) } : {},
        text: textIn(lang, text),
        ...url ? { url } : {},
        cite: citeOf(piece),
      })),
    }],
    uses: [''],
    markup: name => [`<TextRows :rows="${name}" size="${size}" />`],
    sources: name => name,
  }
}
