import type { Rule } from '../slide.ts'
import { citeOf, textIn } from '../figures.ts'
import { BODY_WIDTH, lineCount, type, widestPiece } from '../metrics.ts'

const GAP = 32
const [FEWEST, MOST] = [3, 5]
const MOST_LINES = 7
/** Words by which a heading says that what follows happens in this order. */
const PROCESS = /步骤|流程|过程|阶段|工序|路线|做法|\b(?:process|steps?|pipeline|workflow|procedure|stages?|how (?:it|we|they|to))\b/i

/** A short numbered list under a heading that speaks of a process: steps from left to right. */
export const steps: Rule = ([block], place) => {
  if (block?.kind !== 'list' || !block.ordered || block.items.length < FEWEST || block.items.length > MOST || !PROCESS.test(place.title))
    return undefined
  const { items } = block
  const ems = (BODY_WIDTH - GAP * (items.length - 1)) / items.length / type[place.lang][items.length < 4 ? 'body' : 'table'].px
  if (items.some(({ level, text }) => level > 0 || widestPiece(text, place.lang) > ems || lineCount(text, ems, place.lang, false) > MOST_LINES))
    return undefined
  const headed = items.every(({ of }) => of !== undefined && lineCount(of, ems * 0.8, place.lang) === 1)
  if (!headed && items.some(({ of }) => of))
    return undefined
  return {
    taken: 1,
    drafts: [{
      rule: 'process',
      layout: 'figure',
      pieces: items,
      figure: {
        lists: (_, id) => [{
          suffix: '',
          type: headed ? 'readonly Saying[]' : 'readonly Point[]',
          types: { point: [headed ? 'Saying' : 'Point'] },
          value: items.map((item, index) => ({ id: `${id}-${index + 1}`, ...headed ? { of: textIn(place.lang, item.of!) } : {}, text: textIn(place.lang, item.text), cite: citeOf(item) })),
        }],
        uses: [''],
        markup: name => [headed ? `<StepRow :steps="${name}" :heads="${name}.map(({ of }) => of)" />` : `<StepRow :steps="${name}" />`],
        sources: name => name,
      },
    }],
  }
}
