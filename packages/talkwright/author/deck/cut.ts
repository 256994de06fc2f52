import type { Cut, Place } from '../../model/cuts.ts'
import type { UiLang } from '../../model/uiLang.ts'
import process from 'node:process'
import { cutNames, cuts, places, shows } from '../../model/cuts.ts'
import { UserError } from './userError.ts'

/** The environment variable by which a command tells Slidev, which it runs as a process of its own, the cut of the deck. */
export const CUT_VARIABLE = 'DECK_CUT'

/** The cut that the environment names, the full deck without. */
export function cutOfEnvironment(): Cut {
  const named = process.env[CUT_VARIABLE] || 'full'
  const cut = cuts.find(candidate => candidate === named)
  if (!cut)
    throw new UserError(`${CUT_VARIABLE} names the cut "${named}"; known are ${cuts.join(', ')}.`)
  return cut
}

/** The place that a slide names; minutes may be written as a number. */
export function placeOf({ cut }: { readonly cut?: unknown }): Place | undefined {
  return places.find(place => place === String(cut))
}

/** Whether a cut shows a slide; one that names no place belongs to every cut. */
export function showsSlide(cut: Cut, frontmatter: { readonly cut?: unknown }): boolean {
  const place = placeOf(frontmatter)
  return place === undefined || shows(cut, place)
}

/** The title of a deck in a cut. */
export function titleOf(title: string, cut: Cut, lang: UiLang): string {
  if (cut === 'full')
    return title
  const name = cutNames[cut]![lang]
  return lang === 'zh' ? `${title}（${name}）` : `${title} (${name})`
}
