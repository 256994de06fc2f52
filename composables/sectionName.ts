import type { Text } from '../data/lang.ts'
import type { SectionPath } from '../data/sections.ts'
import { sectionNames } from '../data/sections.ts'

/** The name of a section of the document: its last heading, and the English of it. */
export function sectionName(path: SectionPath): Text {
  return { zh: path.split('/').slice(1).join('/') || path, en: sectionNames[path] }
}
