import type { PageRule } from '../view.ts'
import { blocksOf } from '../lines.ts'
import { amountOf, name } from '../view.ts'

/** So many words of another script in a row, and none of the deck's own, are a text that was not translated. */
const MANY_WORDS = 5

/** Text is in the deck's language; what is not, says so by `lang`. */
export const foreignText = {
  id: 'foreign-text',
  finds: 'text of another language that does not say so',
  check({ root, lang }) {
    if (!lang)
      return []
    const han = lang.startsWith('zh')
    return blocksOf(root).filter(({ element }) => !element.closest('pre, code')).flatMap(({ element, lines }) => {
      const own = [element, ...element.querySelectorAll('[lang]')].map(holder => holder.closest('[lang]')?.getAttribute('lang') ?? lang)
      if (own.some(tag => tag.slice(0, 2) !== lang.slice(0, 2)))
        return []
      const text = lines.map(line => line.text).join(' ')
      // An address is in no language, on however many lines it stands.
      if (/^https?:\/\/\S+$/.test(lines.map(line => line.text.trim()).join('')))
        return []
      const amount = amountOf(text)
      const foreign = han ? amount.han === 0 && amount.words >= MANY_WORDS : amount.han > 0
      return foreign ? [{ element: name(element), measured: `text of another language: “${text.slice(0, 24)}”`, allowed: `text in ${lang}, or a lang attribute` }] : []
    })
  },
} as const satisfies PageRule
