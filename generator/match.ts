import type { HouseLang } from '../data/lang.ts'
import type { Block } from './block.ts'
import type { Match, Place } from './slide.ts'
import { lineCount, type } from './metrics.ts'
import { rules } from './rules/rules.ts'

/** What a short paragraph may lead to. */
const LED: ReadonlySet<Block['kind']> = new Set(['table', 'code', 'list', 'label'])
const LED_RULES = /^(?:table$|code$|flowchart|comparison|process|amounts|times)/
const MOST_LEAD_LINES = 2
const LEAD_GAP = 20
const LEAD_EMS: Readonly<Record<HouseLang, number>> = { zh: 26, en: 27 }

/** What the first rule that has something to say makes of the blocks that stand first. */
export function matchOf(blocks: readonly Block[], place: Place): Match {
  return ledMatch(blocks, place) ?? firstMatch(blocks, place)!
}

function firstMatch(blocks: readonly Block[], place: Place): Match | undefined {
  return rules.map(rule => rule(blocks, place)).find(found => found !== undefined)
}

/** A short paragraph leads to the figure after it, on one slide, if that leaves room for the figure. */
function ledMatch([lead, ...rest]: readonly Block[], place: Place): Match | undefined {
  if (lead?.kind !== 'paragraph' || lead.assertion || rest.length === 0 || !LED.has(rest[0]!.kind))
    return undefined
  const lines = lineCount(lead.piece.text, LEAD_EMS[place.lang], place.lang)
  if (lines > MOST_LEAD_LINES)
    return undefined
  const led = firstMatch(rest, { ...place, height: place.height - lines * type[place.lang].table.line - LEAD_GAP })
  const [first, ...others] = led?.drafts.filter(draft => !draft.appendix) ?? []
  if (!led || !first || others.length > 0 || first.lead || !LED_RULES.test(first.rule))
    return undefined
  return { ...led, taken: led.taken + 1, drafts: led.drafts.map(draft => draft === first ? { ...first, lead: lead.piece } : draft) }
}
