import type { Lang } from '../model/lang.ts'
import type { Place } from './place.ts'
import { langs } from '../model/lang.ts'
import { langTags } from '../model/uiLang.ts'
import { escaped, tag } from './markup.ts'
import { pageAddress } from './place.ts'

/** What a page tells of itself. */
export interface PageHead {
  readonly lang: Lang
  /** The languages that the page is there in. */
  readonly langs: readonly Lang[]
  readonly title: string
  readonly description: string
  readonly author: string
  /** The name of the site. */
  readonly site: string
  /** Where the page stands below the deck of a language, with a closing slash: the one of those that show the same. Nothing where search engines should pass it over. */
  readonly path?: string
  /** The picture with which links to the page are shown, below the deck of the language. */
  readonly picture?: string
}

/** The lines of a page's head that tell of its content. */
export function headLines({ lang, langs: present, title, description, author, site, path, picture }: PageHead, place: Place): string[] {
  const address = path === undefined ? undefined : pageAddress(place, lang, path)
  const about = [
    `<title>${escaped(title)}</title>`,
    tag('meta', { name: 'description', content: description }),
    tag('meta', { name: 'author', content: author }),
  ]
  if (path === undefined)
    return [...about, tag('meta', { name: 'robots', content: 'noindex' })]
  return [
    ...about,
    tag('link', { rel: 'canonical', href: address }),
    ...present.map(other => tag('link', { rel: 'alternate', hreflang: langTags[other], href: pageAddress(place, other, path) })),
    ...(present.includes(langs[0]) ? [tag('link', { rel: 'alternate', hreflang: 'x-default', href: pageAddress(place, langs[0], path) })] : []),
    tag('meta', { property: 'og:type', content: 'article' }),
    tag('meta', { property: 'og:title', content: title }),
    tag('meta', { property: 'og:description', content: description }),
    tag('meta', { property: 'og:site_name', content: site }),
    tag('meta', { property: 'og:locale', content: langTags[lang].replace('-', '_') }),
    tag('meta', { property: 'og:url', content: address }),
    ...(picture === undefined
      ? [tag('meta', { name: 'twitter:card', content: 'summary' })]
      : [
          tag('meta', { property: 'og:image', content: pageAddress(place, lang, picture) }),
          tag('meta', { property: 'og:image:alt', content: title }),
          tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
        ]),
  ]
}
