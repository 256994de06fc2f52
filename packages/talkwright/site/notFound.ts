import type { Lang } from '../model/lang.ts'
import type { Place } from './place.ts'
import type { Shell } from './shell.ts'
import { ui } from '../model/ui.ts'
import { langTags } from '../model/uiLang.ts'
import { talk } from '../talk/config.ts'
import { escaped, tag } from './markup.ts'
import { deckPath } from './place.ts'
import { plainPage } from './shell.ts'

/** The page with which hosts of static files answer to addresses that they do not have. */
export const NOT_FOUND = '404.html'

/** It says in every language that there is no such page, and leads to the decks. */
export function notFoundPage(shell: Shell, langs: readonly Lang[], place: Place): string {
  const parts = langs.map(lang => [
    tag('section', { lang: langTags[lang] }),
    `<h1 class="title">${escaped(ui.noSuchPage[lang])}</h1>`,
    `<p>${tag('a', { href: deckPath(place, lang) })}${escaped(talk.title[lang])}</a></p>`,
    '</section>',
  ].join(''))
  return plainPage(shell, langTags[langs[0]!], [
    `<title>${escaped(ui.noSuchPage[langs[0]!])}</title>`,
    tag('meta', { name: 'robots', content: 'noindex' }),
  ], `<main class="slidev-layout deck">${parts.join('')}</main>`)
}
