import type { Lang } from '../model/lang.ts'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { definePreparserSetup } from '@slidev/types'
import { cutOfEnvironment, showsSlide, titleOf } from '../author/deck/cut.ts'
import { localiseValue } from '../author/deck/localise.ts'
import { localiseBody } from '../author/deck/localiseBody.ts'
import { langs } from '../model/lang.ts'
import { langTags } from '../model/uiLang.ts'
import { root } from '../talk/root.ts'
import { importedBy } from '../vite/datasets/importedBy.ts'
import { loadDatasets } from '../vite/datasets/load.ts'

/**
 * Slides are written once, with both languages side by side. The entry names
 * its language in `lang`; here every slide becomes one of that language, its
 * `id` becomes its address, equal in all languages, and one that the cut does
 * not show is hidden. Each is told whose rows it shows, as `datasets`. An entry
 * may name, in `slidesFrom`, a module beside it that makes slides of its lines
 * first, as the gallery does.
 */
export const talkPreparser = definePreparserSetup(({ filepath, headmatter }) => {
  const lang = headmatter.lang as Lang
  if (!langs.includes(lang))
    throw new Error(`The entry names no known language: lang is "${headmatter.lang}", known are ${langs.join(', ')}.`)
  const cut = cutOfEnvironment()
  const datasets = loadDatasets(root)
  return [{
    name: 'deck-language-and-cut',
    async transformRawLines(lines) {
      if (!headmatter.slidesFrom)
        return
      const { default: made } = await import(pathToFileURL(join(dirname(filepath), String(headmatter.slidesFrom))).href) as { readonly default: (lines: readonly string[]) => string[] }
      lines.splice(0, lines.length, ...made(lines))
    },
    async transformSlide(content, frontmatter) {
      if (!frontmatter.id) {
        // The block at the head of the entry, whose title is the deck's.
        if (frontmatter.theme)
          frontmatter.title = titleOf(frontmatter.title, cut, lang)
        return undefined
      }
      Object.assign(frontmatter, localiseValue(frontmatter, lang))
      if (!showsSlide(cut, frontmatter))
        frontmatter.hide = true
      frontmatter.routeAlias = frontmatter.id
      // Slidev keeps `title` from layouts, which show it under another name.
      frontmatter.heading = frontmatter.title
      frontmatter.lang = langTags[lang]
      frontmatter.datasets = importedBy(content, await datasets)
      return localiseBody(content, lang)
    },
    async transformNote(note) {
      return note === undefined ? undefined : localiseBody(note, lang)
    },
  }]
})
