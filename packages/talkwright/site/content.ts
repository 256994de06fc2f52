import type { Lang } from '../model/lang.ts'
import type { Place } from './place.ts'
import type { DrawnDeck } from './prerender.ts'
import { ui } from '../model/ui.ts'
import { langNames, langTags } from '../model/uiLang.ts'
import { escaped, tag } from './markup.ts'
import { deckPath } from './place.ts'

/** The content of a slide's page. A slide that builds is shown in its first state, and where no script runs in its last. */
export function pageContent(deck: DrawnDeck, index: number): string {
  const { first, last } = deck.slides[index]!
  return deck.frame.join(last === undefined ? first : `<div class="with-script">${first}</div><noscript>${last}</noscript>`)
}

/** The way on from a slide, and to it in other languages, where no script runs. */
export function plainNavigation(ids: readonly string[], index: number, lang: Lang, langs: readonly Lang[], place: Place): string {
  const link = (to: string | undefined, text: string, at: Lang, attributes: Readonly<Record<string, string>>) =>
    to === undefined ? [] : [`${tag('a', { href: `${deckPath(place, at)}${to}/`, ...attributes })}${escaped(text)}</a>`]
  const links = [
    ...link(ids[index - 1], ui.previousSlide[lang], lang, { rel: 'prev' }),
    ...link(ids[index + 1], ui.nextSlide[lang], lang, { rel: 'next' }),
    ...langs.filter(other => other !== lang).flatMap(other => link(ids[index], langNames[other], other, { lang: langTags[other], hreflang: langTags[other] })),
  ]
  return `<noscript><nav class="plain-navigation">${links.join(' ')}</nav></noscript>`
}
