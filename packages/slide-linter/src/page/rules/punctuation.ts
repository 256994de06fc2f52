import type { PageRule } from '../view.ts'
import { blocksOf } from '../lines.ts'
import { name } from '../view.ts'

const NOT_AT_START = /^[\p{Pe}\p{Pf}，。、；：？！,.;:?!…·%％]/u
/** At the start of a whole text only these are surely wrong: `.gitignore` is a word. */
const NEVER_FIRST = /^[，。、；：？！）》」』】〕〉]/u
const NOT_AT_END = /[\p{Ps}\p{Pi}]$/u

/** No line begins with a mark that closes or ends with one that opens, as Chinese typography forbids. */
export const punctuation = {
  id: 'punctuation',
  finds: 'a line that begins with a closing mark or ends with an opening one',
  check: ({ root }) => blocksOf(root).filter(({ element }) => !element.closest('pre')).flatMap(({ element, lines }) => lines.flatMap(({ text }, index) => {
    const words = text.trim()
    const bad = (index > 0 ? NOT_AT_START : NEVER_FIRST).test(words) || (index < lines.length - 1 && NOT_AT_END.test(words))
    return bad ? [{ element: name(element), measured: `a line “${words.slice(0, 12)}${words.length > 12 ? '…' : ''}”`, allowed: 'no closing mark at its start, no opening mark at its end' }] : []
  })),
} as const satisfies PageRule
