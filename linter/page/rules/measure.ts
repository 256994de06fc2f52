import type { PageRule } from '../view.ts'
import { blocksOf } from '../lines.ts'
import { amountOf, name } from '../view.ts'

/** Lines of text that runs over several are short enough for the eye to find the next. */
export const measure: PageRule = {
  id: 'measure',
  check: ({ root, config }) => blocksOf(root).filter(({ element, lines }) => lines.length > 1 && !element.closest('svg, pre')).flatMap(({ element, lines }) => lines.slice(0, 1).flatMap((line) => {
    const { han } = amountOf(line.text)
    const others = line.text.trim().length - han
    const share = han / config.measure.han + others / config.measure.latin
    return share > 1
      ? [{ element: name(element), measured: `a line of ${han} Han and ${others} other characters`, allowed: `${config.measure.han} Han or ${config.measure.latin} others` }]
      : []
  })),
}
