import type { Lang } from '../model/lang.ts'
import type { Place } from './place.ts'
import { langTags } from '../model/uiLang.ts'
import { escaped } from './markup.ts'
import { pageAddress } from './place.ts'

/** A sitemap of pages that are there in all the languages. */
export function sitemap(paths: readonly string[], langs: readonly Lang[], place: Place): string {
  const alternates = (path: string) => langs.map(lang => `<xhtml:link rel="alternate" hreflang="${langTags[lang]}" href="${escaped(pageAddress(place, lang, path))}"/>`).join('')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...langs.flatMap(lang => paths.map(path => `<url><loc>${escaped(pageAddress(place, lang, path))}</loc>${alternates(path)}</url>`)),
    '</urlset>',
    '',
  ].join('\n')
}
