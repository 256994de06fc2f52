import type { HouseLang, Lang } from '../../model/lang.ts'
import { houseLangs, langs } from '../../model/lang.ts'

type Value = unknown

function isText(value: Value): value is Record<Lang, string> {
  return typeof value === 'object' && value !== null && langs.every(lang => typeof (value as Record<string, unknown>)[lang] === 'string')
}

/** Replaces every `{ zh, en }` pair of a slide's frontmatter, at any depth, by its text in one language. */
export function localiseValue(value: Value, lang: Lang): Value {
  if (isText(value))
    return value[lang]
  if (Array.isArray(value))
    return value.map(item => localiseValue(item, lang))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, localiseValue(inner, lang)]))
  return value
}

/**
 * Keeps the parts of a slide's body or notes that belong to one language:
 * lines between `::: zh` (or another code) and `:::` are kept in that
 * language alone, lines outside belong to all.
 */
export function localiseBody(body: string, lang: HouseLang): string {
  let current: string | undefined
  return body.split('\n').filter((line) => {
    const opening = line.match(/^::: ?([a-z]+)$/)
    if (opening && (houseLangs as readonly string[]).includes(opening[1]!)) {
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
