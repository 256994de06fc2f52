import type { Told } from './register.ts'
import type { UiLang } from './uiLang.ts'

/** A section of the document, by its path of headings. */
export type SectionPath = Told<'SectionPath', string>

/** Sections with their names in the languages that are not the document's. */
export type SectionNames = Readonly<Record<SectionPath, Readonly<Partial<Record<UiLang, string>>>>>

/** Where a fact stands in the document: its section, and words that occur in that section exactly. */
export interface Cite {
  readonly section: SectionPath
  readonly words: string
}

/** Every row of data is sourced. */
export interface Sourced {
  readonly cite: Cite
}

/** How firmly the document gives a figure: as a fact, as a report by others, or as a rumour. */
export type Grade = 'stated' | 'reported' | 'rumour'
