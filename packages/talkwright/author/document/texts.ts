import type { Text } from '../../model/lang.ts'
import { langs } from '../../model/lang.ts'

/** Every text in two languages found in a value, at any depth. */
export function textsIn(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null)
    return []
  const record = value as Record<string, unknown>
  return langs.every(lang => typeof record[lang] === 'string')
    ? [record as Text]
    : Object.values(record).flatMap(textsIn)
}
