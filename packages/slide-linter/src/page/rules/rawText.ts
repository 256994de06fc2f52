import type { PageRule } from '../view.ts'
import { blocksOf } from '../lines.ts'
import { rawIn } from '../raw.ts'
import { name } from '../view.ts'

/** No value that was never filled in, no key of a text in place of the text, no broken character. */
export const rawText = {
  id: 'raw-text',
  finds: 'what was never filled in: `undefined`, `{{ … }}`, a key in place of its text',
  check: ({ root }) => blocksOf(root).filter(({ element }) => !element.closest('pre, code')).flatMap(({ element, lines }) => lines.flatMap(({ text }) => {
    const raw = rawIn(text)
    return raw ? [{ element: name(element), measured: `“${raw}”`, allowed: 'text for readers' }] : []
  })),
} as const satisfies PageRule
