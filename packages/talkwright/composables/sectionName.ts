import type { SectionPath } from '../model/cite.ts'
import type { Text } from '../model/lang.ts'
import { documentLang } from '../model/lang.ts'
import { ui } from '../model/ui.ts'
import { sectionNames } from '../talk/sections.ts'

/** The name of a section of the document: its last heading, and what that is in the other languages; what stands before the first heading is its head. */
export function sectionName(path: SectionPath): Text {
  const own: string = path
  if (own === '')
    return ui.documentHead
  return { ...sectionNames[path], [documentLang]: own.split('/').slice(1).join('/') || own } as Text
}
