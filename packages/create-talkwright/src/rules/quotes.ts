import type { UiLang } from 'talkwright/data/uiLang'
import type { BlockOf } from '../block.ts'
import type { Draft, Figure, Place, Rule } from '../slide.ts'
import { citeOf, textIn } from '../figures.ts'
import { lineCount, textEms, type } from '../metrics.ts'
import { rowDrafts, rowsOf } from './rows.ts'

/** How long a quotation may be to stand alone, and among others, in ems. */
const LONGEST: Readonly<Record<UiLang, { readonly alone: number, readonly listed: number }>> = {
  zh: { alone: 130, listed: 120 },
  en: { alone: 190, listed: 150 },
}
/** The pixels for the name of a speaker. */
const LISTED_NAME = 104
const ALONE_NAME = 500
/** The width of the words and what is around them in QuoteList.vue. */
const LISTED_EMS = 26
const LISTED_PADDING = 23

/** Somebody's words: one fills a slide, several stand below each other; words of nobody, and very long ones, are rows. */
export const quotes: Rule = (blocks, place) => {
  const end = blocks.findIndex(({ kind }) => kind !== 'quote')
  const own = blocks.slice(0, end < 0 ? blocks.length : end) as readonly BlockOf<'quote'>[]
  if (own.length === 0)
    return undefined
  const spoken = own.every(({ speaker, piece }) => speaker !== undefined && textEms(speaker) * type[place.lang].label.px <= (own.length > 1 ? LISTED_NAME : ALONE_NAME) && textEms(piece.text) <= LONGEST[place.lang][own.length > 1 ? 'listed' : 'alone'])
  if (!spoken)
    return { taken: own.length, drafts: rowDrafts(own.flatMap(rowsOf), place.height, place.lang, undefined, 'quotation as text') }
  if (own.length === 1)
    return { taken: 1, drafts: [cardDraft(own[0]!, place)] }
  return { taken: own.length, drafts: listDrafts(own, place) }
}

function cardDraft(quote: BlockOf<'quote'>, place: Place): Draft {
  return {
    rule: 'quotation',
    layout: 'quote',
    pieces: [quote.piece],
    figure: quotesFigure([quote], place, name => `<QuoteCard :quote="${name}[0]!" />`),
  }
}

function listDrafts(own: readonly BlockOf<'quote'>[], place: Place): Draft[] {
  const { line } = type[place.lang].table
  const groups: BlockOf<'quote'>[][] = [[]]
  let used = 0
  for (const quote of own) {
    const height = Math.max(2, lineCount(`“${quote.piece.text}”`, LISTED_EMS, place.lang)) * line + LISTED_PADDING
    if (used > 0 && used + height > place.height) {
      groups.push([])
      used = 0
    }
    groups.at(-1)!.push(quote)
    used += height
  }
  return groups.map((group, index) => ({
    rule: 'quotations',
    layout: 'figure',
    pieces: group.map(({ piece }) => piece),
    figure: quotesFigure(group, place, name => `<QuoteList :quotes="${name}" />`),
    continues: index > 0,
  }))
}

function quotesFigure(own: readonly BlockOf<'quote'>[], { lang, speakerOf }: Place, markup: (name: string) => string): Figure {
  // Speakers get their marks in the order in which the document brings them up.
  const spoken = own.map(({ piece, speaker }) => ({ piece, by: speakerOf(speaker!) }))
  return {
    lists: (_, id) => [{
      suffix: '',
      type: 'readonly Quote[]',
      types: { quote: ['Quote'] },
      value: spoken.map(({ piece, by }, index) => ({ id: `${id}-${index + 1}`, by, text: textIn(lang, piece.text), cite: citeOf(piece) })),
    }],
    uses: [''],
    markup: name => [markup(name)],
    sources: name => name,
  }
}
