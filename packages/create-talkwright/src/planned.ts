import type { Section } from 'talkwright/author/document/structure'
import type { Unit } from 'talkwright/author/document/units'
import type { UiLang } from 'talkwright/data/uiLang'
import type { Draft, Reason } from './slide.ts'

export interface PlannedSlide {
  readonly id: string
  readonly lang: UiLang
  readonly draft: Draft
  readonly title: string
  readonly titled: 'heading' | 'sentence'
  readonly section: Section
  readonly continues?: string
  /** What its speaker notes hold, and how long that is told; nothing of a slide that is read. */
  readonly notes: readonly string[]
  readonly seconds: number
  readonly opens: boolean
}

export interface PlannedChapter {
  /** The name of its files and the id of its opener; the opening has none of its own. */
  readonly id: string
  readonly section: Section
  readonly number?: number
  readonly title: string
  readonly name: string
  readonly opener: boolean
  readonly slides: readonly PlannedSlide[]
}

export interface LeftOutUnit {
  readonly unit: Unit
  readonly reason: Reason
}

export interface Speaker {
  readonly id: string
  readonly name: string
}

/** What becomes of a document of notes. */
export interface Plan {
  readonly lang: UiLang
  readonly title: string
  /** Whom the front matter of the notes names. */
  readonly author?: string
  readonly cover: { readonly title: string, readonly kicker?: string, readonly lede?: string, readonly date?: string, readonly shows: readonly Unit[] }
  readonly chapters: readonly PlannedChapter[]
  readonly appendix: readonly PlannedSlide[]
  readonly leftOut: readonly LeftOutUnit[]
  readonly speakers: readonly Speaker[]
  readonly sections: readonly string[]
}
