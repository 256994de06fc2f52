import type { Lang } from '../data/lang.ts'
import type { Place } from './place.ts'
import type { DrawnDeck } from './prerender.ts'
import { ui } from '../data/ui.ts'
import { escaped, tag } from './markup.ts'
import { deckPath } from './place.ts'

/** The content of a slide's page. A slide that builds is shown in its first state, and where no script runs in its last. */
export function pageContent(deck: DrawnDeck, index: number): string {
  const { first, last } = deck.slides[index]!
  return deck.frame.join(last === undefined ? first : `<div class="with-script">${first}</div><noscript>${last}</noscript>`)
}

/** The way on from a slide where no script runs. */
export function plainNavigation(ids: readonly string[], index: number, lang: Lang, place: Place): string {
  const path = deckPath(place, lang)
  const links = [
    { to: ids[index - 1], text: ui.previousSlide[lang], rel: 'prev' },
    { to: ids[index + 1], text: ui.nextSlide[lang], rel: 'next' },
  ].flatMap(({ to, text, rel }) => to === undefined ? [] : [`${tag('a', { href: `${path}${to}/`, rel })}${escaped(text)}</a>`])
  return `<noscript><nav class="plain-navigation">${links.join(' ')}</nav></noscript>`
}
