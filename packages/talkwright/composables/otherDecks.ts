import type { Lang } from '../model/lang.ts'
import { langs } from '../model/lang.ts'
import { langTags } from '../model/uiLang.ts'

/** The same deck in another language. */
export interface OtherDeck {
  readonly lang: Lang
  /** Its path, or its address where it is another server's, with a closing slash. */
  readonly path: string
}

/** Where the deck stands in its other languages: the head of the page that was opened says so, or the command that serves it while it is written. */
export function otherDecks(): OtherDeck[] {
  return import.meta.env.DEV ? servedBeside() : builtBeside()
}

function servedBeside(): OtherDeck[] {
  const ports = JSON.parse((import.meta.env.VITE_DECK_BESIDE as string | undefined) ?? '{}') as Partial<Record<Lang, number>>
  return langs.flatMap(lang => ports[lang] === undefined || String(ports[lang]) === location.port ? [] : [{ lang, path: `${location.protocol}//${location.hostname}:${ports[lang]}/` }])
}

function builtBeside(): OtherDeck[] {
  const { content = '{}' } = document.querySelector<HTMLMetaElement>('meta[name="deck-paths"]') ?? {}
  const paths = JSON.parse(content) as Partial<Record<Lang, string>>
  return langs.flatMap(lang => paths[lang] === undefined || langTags[lang] === document.documentElement.lang ? [] : [{ lang, path: paths[lang] }])
}

/** Of the others, the one whose language comes after a language; after the last comes the first. */
export function deckAfter(lang: Lang, others: readonly OtherDeck[]): OtherDeck | undefined {
  return others.find(other => langs.indexOf(other.lang) > langs.indexOf(lang)) ?? others[0]
}
