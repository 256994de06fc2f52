import type { Lang } from '../data/lang.ts'
import { langs, langTags } from '../data/lang.ts'

/** The same deck in another language. */
export interface OtherDeck {
  readonly lang: Lang
  /** Its path, with a closing slash. */
  readonly path: string
}

/** Where the deck stands in its other languages, which the head of the page that was opened says; nowhere while it is written. */
export function otherDecks(): OtherDeck[] {
  const pathOf = (link: string) => document.querySelector<HTMLLinkElement>(link)?.href.replace(/^https?:\/\/[^/]+/, '')
  const page = pathOf('link[rel="canonical"]')?.slice(import.meta.env.BASE_URL.length)
  return langs.flatMap((lang) => {
    const there = pathOf(`link[rel="alternate"][hreflang="${langTags[lang]}"]`)
    if (page === undefined || there === undefined || langTags[lang] === document.documentElement.lang)
      return []
    return [{ lang, path: there.slice(0, there.length - page.length) }]
  })
}
