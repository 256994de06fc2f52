import type { Lang } from '../data/lang.ts'
import { definePreparserSetup } from '@slidev/types'
import { langs, langTags } from '../data/lang.ts'
import { localiseBody, localiseValue } from '../deck/localise.ts'
import { specimens } from '../gallery/specimens.ts'
import { withSpecimenSlides } from '../gallery/specimenSlides.ts'

/**
 * Slides are written once, with both languages side by side. The entry names
 * its language in `lang`; here every slide becomes one of that language, and
 * its `id` becomes its address, equal in all languages. In the gallery a slide
 * is made for each specimen first.
 */
export default definePreparserSetup(({ headmatter }) => {
  const lang = headmatter.lang as Lang
  if (!langs.includes(lang))
    throw new Error(`The entry names no known language: lang is "${headmatter.lang}", known are ${langs.join(', ')}.`)
  return [{
    name: 'deck-language',
    transformRawLines(lines) {
      if (headmatter.gallery)
        lines.splice(0, lines.length, ...withSpecimenSlides(lines, specimens))
    },
    async transformSlide(content, frontmatter) {
      if (!frontmatter.id)
        return undefined
      Object.assign(frontmatter, localiseValue(frontmatter, lang))
      frontmatter.routeAlias = frontmatter.id
      // Slidev keeps `title` from layouts, which show it under another name.
      frontmatter.heading = frontmatter.title
      frontmatter.lang = langTags[lang]
      return localiseBody(content, lang)
    },
    async transformNote(note) {
      return note === undefined ? undefined : localiseBody(note, lang)
    },
  }]
})
