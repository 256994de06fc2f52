import type { Plan } from '../planned.ts'
import { langTags } from 'talkwright/data/uiLang'
import { scalar } from './inert.ts'
import { noteBlock } from './page.ts'

/** What Slidev is told of every talk. */
const SETTINGS = `theme: default
addons: [talkwright]
colorSchema: auto
aspectRatio: 16/9
canvasWidth: 980
transition: none
fonts:
  provider: none
favicon: /favicon.svg
drawings:
  enabled: false
monaco: false
editor: false
mcp: false
record: false
wakeLock: false
twoslash: false
download: false
browserExporter: false
contextMenu: false
selectable: true`

/** The entry of a language: the settings of the deck, then the pages in the order of telling. */
export function entry({ title, lang, author, chapters }: Plan, pages: readonly string[]): string {
  const words = lang === 'zh'
    ? { author: `《${title}》编者`, info: '据整理文档制作，每条内容可追溯' }
    : { author: `The editors of ${title}`, info: 'Made from structured notes; every statement can be traced' }
  return `---
# The talk: settings of the deck, then the list of chapters in the order of telling.
# This block itself is not a slide.
hide: true
lang: ${lang}
title: ${scalar(title)}
titleTemplate: '%s'
author: ${scalar(author ?? words.author)}
info: ${scalar(words.info)}
keywords: [${chapters.filter(({ number }) => number !== undefined).map(({ name }) => scalar(name)).join(', ')}]
${SETTINGS}
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
