import type { Cite } from '../../model/cite.ts'

function isCite(value: object): value is Cite {
  return 'section' in value && 'words' in value && typeof value.section === 'string' && typeof value.words === 'string'
}

/** Every citation found in a value, at any depth. */
export function citationsIn(value: unknown): readonly Cite[] {
  if (typeof value !== 'object' || value === null)
    return []
  return isCite(value) ? [value] : Object.values(value).flatMap(citationsIn)
}

/** The citations whose words do not stand in the section that they name. */
export function unknownCitations(cites: readonly Cite[], sections: ReadonlyMap<string, string>): readonly Cite[] {
  return cites.filter(({ section, words }) => words === '' || !sections.get(section)?.includes(words))
}
