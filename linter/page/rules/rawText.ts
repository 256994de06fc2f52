import type { PageRule } from '../view.ts'
import { blocksOf } from '../lines.ts'
import { name } from '../view.ts'

const RAW = /\{\{|\}\}|\$\{|\[object \w+\]|\b(?:undefined|NaN)\b|\uFFFD|(?:^|\s)[a-z]+(?:\.[a-z_]+){2,}(?=\s|$)|(?:^|\s)[a-z]\w*\.[a-z]+[A-Z]\w*(?=\s|$)/g
/** What looks like a key and is the address of a site. */
const HOST = /\.(?:com|org|net|edu|gov|dev|app|ai|io|me|co|cn|uk)$/

/** No value that was never filled in, no key of a text in place of the text, no broken character. */
export const rawText: PageRule = {
  id: 'raw-text',
  check: ({ root }) => blocksOf(root).filter(({ element }) => !element.closest('pre, code')).flatMap(({ element, lines }) => lines.flatMap(({ text }) => {
    const raw = text.match(RAW)?.map(part => part.trim()).find(part => !HOST.test(part))
    return raw ? [{ element: name(element), measured: `“${raw}”`, allowed: 'text for readers' }] : []
  })),
}
