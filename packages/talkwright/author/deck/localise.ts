import type { Lang } from '../../model/lang.ts'
import { langs } from '../../model/lang.ts'

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
