import type { Chapter } from './chapter.ts'
import type { Text } from './lang.ts'
import type { Speaker } from './speaker.ts'

/** What talk.config.ts says of a talk. Its rows stand in data/, its prose in pages/. */
export interface TalkSettings {
  /** What the talk is called, and the same for the foot of a slide that stands in no chapter. */
  readonly title: Text
  readonly shortTitle: Text
  /** How the names of files that are made of the talk begin: small letters, digits and hyphens. */
  readonly fileName: string
  /** The languages of the talk, that of its address without a path first. */
  readonly languages: readonly [string, ...string[]]
  /** The language of the document, which stands in data/source/. */
  readonly documentLanguage: string
  /** Whether the quotations of the document are paraphrases, which their slides then say. */
  readonly quotesAreParaphrases: boolean
  /** In how many minutes the talk can also be given, the shortest first; a slide says which of these shows it. */
  readonly lengths: readonly string[]
  /** The acts of the talk, by their ids, in the order of telling. */
  readonly acts: Readonly<Record<string, Text>>
  readonly chapters: readonly Chapter[]
  /** Who speaks in the document, by their ids. */
  readonly speakers: Readonly<Record<string, Speaker>>
}
