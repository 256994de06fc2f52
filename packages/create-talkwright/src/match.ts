import type { UiLang } from 'talkwright/data/uiLang'
import type { Block } from './block.ts'
import type { Match, Place } from './slide.ts'
import { lineCount, type } from './metrics.ts'
import { rules } from './rules/rules.ts'

/** What a short paragraph may lead to. */
const LED: ReadonlySet<Block['kind']> = new Set(['table', 'code', 'list', 'label'])
/** The rules whose figures may stand with a paragraph, and those that reckon with the room that two leave. */
const BESIDE = /^(?:table$|code$|flowchart|comparison|process|amounts|times)/
const RECKONING = /^(?:table$|code$|flowchart|comparison|amounts|times)/
const MOST_LINES = 3
const GAP = 20
const LINE_EMS: Readonly<Record<UiLang, number>> = { zh: 26, en: 27 }

/** What the first rule that has something to say makes of the blocks that stand first; a figure may take a short paragraph before it and behind it onto its slide, if that leaves room for it. */
export function matchOf(blocks: readonly Block[], place: Place): Match {
  const [lead] = blocks
  const led = lead && isShort(lead, place.lang) && blocks[1] && LED.has(blocks[1].kind) ? withTail(blocks, place, lead) ?? withLines(blocks, place, lead) : undefined
  return led ?? withTail(blocks, place) ?? firstMatch(blocks, place)!
}

function firstMatch(blocks: readonly Block[], place: Place): Match | undefined {
  return rules.map(rule => rule(blocks, place)).find(found => found !== undefined)
}

type Paragraph = Extract<Block, { kind: 'paragraph' }>

/** A figure with the short paragraph behind it, unless that begins something else. */
function withTail(blocks: readonly Block[], place: Place, lead?: Paragraph): Match | undefined {
  const figure = firstMatch(lead ? blocks.slice(1) : blocks, place)
  const at = (figure?.taken ?? 0) + (lead ? 1 : 0)
  const [tail, behind] = [blocks[at], blocks[at + 1]]
  const isOwn = !behind || (behind.kind !== 'paragraph' && !LED.has(behind.kind))
  return figure && tail && isShort(tail, place.lang) && isOwn ? withLines(blocks, place, lead, tail) : undefined
}

/** A figure on one slide with what stands before and behind it; undefined where that does not fit. */
function withLines(blocks: readonly Block[], place: Place, lead?: Paragraph, tail?: Paragraph): Match | undefined {
  const lines = [lead, tail].filter(each => each !== undefined)
  const taken = lines.reduce((sum, { piece }) => sum + lineCount(piece.text, LINE_EMS[place.lang], place.lang) * type[place.lang].table.line + GAP, 0)
  const own = lead ? blocks.slice(1) : blocks
  const match = firstMatch(own, { ...place, height: place.height - taken })
  const [first, ...others] = match?.drafts.filter(draft => !draft.appendix) ?? []
  if (!match || !first || others.length > 0 || !BESIDE.test(first.rule) || (lines.length > 1 && !RECKONING.test(first.rule)))
    return undefined
  // With less room another rule may come first, or the same take less.
  if (first.rule !== firstMatch(own, place)!.drafts[0]!.rule || (tail && own[match.taken] !== tail))
    return undefined
  return { ...match, taken: match.taken + lines.length, drafts: match.drafts.map(draft => draft === first ? { ...first, lead: lead?.piece, tail: tail?.piece } : draft) }
}

function isShort(block: Block, lang: UiLang): block is Paragraph {
  return block.kind === 'paragraph' && !block.assertion && lineCount(block.piece.text, LINE_EMS[lang], lang) <= MOST_LINES
}
