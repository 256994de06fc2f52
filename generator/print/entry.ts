import type { HouseLang } from '../../data/lang.ts'
import type { Plan } from '../plan.ts'
import { langTags } from '../../data/lang.ts'
import { scalar } from './inert.ts'
import { noteBlock } from './page.ts'

/** The settings of an entry of the house that are the same for every talk. */
export function sharedSettings(entry: string): string[] {
  const [, settings = ''] = entry.match(/^---\n([\s\S]*?)\n---\n/) ?? []
  const blocks = settings.split(/\n(?=\S)/)
  return blocks.filter(block => !/^(?:#|hide|lang|title|author|info|keywords|htmlAttrs|titleTemplate)\b/.test(block) && !block.startsWith('#'))
}

/** The entry of a language: the settings of the deck, then the pages in the order of telling. */
export function entry(title: string, lang: HouseLang, pages: readonly string[], settings: readonly string[]): string {
  return `---
# The talk: settings of the deck, then the list of chapters in the order of telling.
# This block itself is not a slide.
hide: true
lang: ${lang}
title: ${scalar(title)}
titleTemplate: '%s'
${settings.join('\n')}
htmlAttrs:
  lang: ${langTags[lang]}
---
${pages.map(page => `
---
src: ./pages/${page}
---
`).join('')}`
}

/** The first slide. */
export function coverBlock({ cover, title, lang }: Plan): string {
  const setting = (key: string, value: string | undefined) => value ? `${key}: { ${lang}: ${scalar(value)} }\n` : ''
  return `---
id: cover
layout: cover
title: { ${lang}: ${scalar(cover.title)} }
${setting('kicker', cover.kicker)}${setting('lede', cover.lede)}${setting('date', cover.date)}seconds: 10
cut: full
---

${noteBlock([title, cover.lede ?? ''].filter(Boolean), lang)}
`
}
