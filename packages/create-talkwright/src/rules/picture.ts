import type { Rule } from '../slide.ts'
import { citeOf, textIn } from '../figures.ts'

/** A picture of the notes, as large as its slide; one from elsewhere is named in words, for a talk asks nothing of other servers. */
export const picture: Rule = ([block], place) => {
  if (block?.kind !== 'image')
    return undefined
  const found = place.pictureOf(block)
  if (!found)
    return undefined
  return {
    taken: 1,
    drafts: [{
      rule: 'picture',
      layout: 'figure',
      pieces: [block.piece],
      figure: {
        lists: (_, id) => [{
          suffix: '',
          type: 'Picture',
          types: { picture: ['Picture'] },
          value: { id, file: found.file, width: found.width, height: found.height, alt: textIn(place.lang, block.alt || place.title), cite: citeOf(block.piece) },
        }],
        uses: [''],
        markup: name => [`<PictureFrame :picture="${name}" />`],
        sources: name => `[${name}]`,
      },
    }],
  }
}
