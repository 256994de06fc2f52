import type { UiLang } from '../../model/uiLang.ts'
import { uiLangs } from '../../model/uiLang.ts'

/**
 * Keeps the parts of a slide's body or notes that belong to one language:
 * lines between `::: zh` (or another code) and `:::` are kept in that
 * language alone, lines outside belong to all.
 */
export function localiseBody(body: string, lang: UiLang): string {
  let current: string | undefined
  return body.split('\n').filter((line) => {
    const opening = line.match(/^::: ?([a-z]+)$/)
    if (opening && (uiLangs as readonly string[]).includes(opening[1]!)) {
      current = opening[1]
      return false
    }
    if (line.trim() === ':::' && current) {
      current = undefined
      return false
    }
    return current === undefined || current === lang
  }).join('\n').trim()
}
