import type { PageRule } from '../view.ts'
import { blocksOf } from '../lines.ts'
import { name } from '../view.ts'

/** A word of so many letters or fewer does not fill a line. */
const SHORT_WORD = 4

/** No text of several lines ends in a line of one Han character or one short word. */
export const stranded = {
  id: 'stranded',
  finds: 'a last line of one Han character or one short word',
  check: ({ root }) => blocksOf(root).filter(({ element, lines }) => lines.length > 1 && !element.closest('pre')).flatMap(({ element, lines }) => {
    const last = lines.at(-1)!.text
    const letters = last.replace(/[\p{P}\p{S}\s]/gu, '')
    const alone = /^\p{Script=Han}$/u.test(letters) || (!/[\p{Script=Han}\s]/u.test(last.trim()) && /\p{L}/u.test(letters) && letters.length <= SHORT_WORD)
    return alone ? [{ element: name(element), measured: `the last line is “${last.trim()}”`, allowed: 'two Han characters or a longer word' }] : []
  }),
} as const satisfies PageRule
