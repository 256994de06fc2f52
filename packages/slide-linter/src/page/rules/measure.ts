import type { PageRule } from '../view.ts'
import { blocksOf } from '../lines.ts'
import { name } from '../view.ts'

/** Lines of text that runs over several are short enough for the eye to find the next. */
export const measure = {
  id: 'measure',
  finds: 'lines of running text that are too long to find the next',
  check: ({ root, config }) => blocksOf(root).filter(({ element, lines }) => lines.length > 1 && !element.closest('svg, pre')).flatMap(({ element, lines }) => widest(lines.map(line => line.text.trim())).flatMap((line) => {
    const han = wideOf(line)
    const others = [...line].length - han
    const share = han / config.measure.han + others / config.measure.latin
    return share > 1
      ? [{ element: name(element), measured: `a line of ${han} Han and ${others} other characters`, allowed: `${config.measure.han} Han or ${config.measure.latin} others` }]
      : []
  })),
} as const satisfies PageRule

function widest(lines: readonly string[]): string[] {
  return lines.toSorted((a, b) => b.length + wideOf(b) - a.length - wideOf(a)).slice(0, 1)
}

/** How many characters are as wide as they are high: Han, and the marks of Chinese typography. */
function wideOf(line: string): number {
  return line.match(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/gu)?.length ?? 0
}
