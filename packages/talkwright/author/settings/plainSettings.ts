import type { TalkSettings } from '../../model/settings.ts'
import type { UiLang } from '../../model/uiLang.ts'
import { readFileSync } from 'node:fs'
import { parseSync } from '@slidev/parser'
import { plainTag, plainTitle } from '../../model/plainSlide.ts'
import { uiLangs } from '../../model/uiLang.ts'

/** What a deck is called that does not say so, as Slidev calls it. */
const UNTITLED = 'Slidev'
/** Where a title has no letter that a file may be called by. */
const FILE_NAME = 'slides'

/**
 * The settings of a deck that has none, which is any deck of Slidev: it is in
 * one language and one length, is made of no document, and is called as its
 * headmatter or its first heading says.
 */
export function plainSettings(entry: string): TalkSettings {
  const [first] = parseSync(readFileSync(entry, 'utf8'), entry).slides
  const headmatter: Readonly<Record<string, unknown>> = first?.frontmatter ?? {}
  const title = plainTitle(String(headmatter.title ?? first?.title ?? UNTITLED)) || UNTITLED
  const language = languageOf(plainTag(headmatter))
  const text = { [language]: title } as TalkSettings['title']
  return {
    title: text,
    shortTitle: text,
    fileName: fileName(title),
    languages: [language],
    documentLanguage: language,
    quotesAreParaphrases: false,
    lengths: [],
    acts: {},
    chapters: [],
    speakers: {},
  }
}

/** The language of those that the engine speaks that a deck is in, or that is read beside it. */
function languageOf(tag: string): UiLang {
  return uiLangs.find(lang => tag.toLowerCase().split('-')[0] === lang) ?? 'en'
}

function fileName(title: string): string {
  return title.normalize('NFKD').toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ').trim().replaceAll(' ', '-') || FILE_NAME
}
