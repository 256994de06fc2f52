import type { HouseLang, Text } from '../data/lang.ts'
import type { SectionPath } from '../data/sections.ts'
import { documentLang } from '../data/lang.ts'
import { sectionNames } from '../data/sections.ts'
import { ui } from '../data/ui.ts'

/** The name of a section of the document: its last heading, and what that is in the other languages; what stands before the first heading is its head. */
export function sectionName(path: SectionPath): Text {
  const own: string = path
  if (own === '')
    return ui.documentHead
  const translated: Readonly<Partial<Record<HouseLang, string>>> = sectionNames[path]
  return { ...translated, [documentLang]: own.split('/').slice(1).join('/') || own } as Text
}
