import type { Cut } from '../model/cuts.ts'
import type { Lang } from '../model/lang.ts'
import type { SlideFrontmatter } from '../model/slideFrontmatter.ts'
import { join } from 'node:path'
import process from 'node:process'
import { entries } from '../author/deck/entries.ts'
import { loadDeck } from '../author/deck/load.ts'
import { langs } from '../model/lang.ts'
import { exportName } from '../print/exportName.ts'

function given(name: string): string {
  const value = process.env[name]
  if (!value)
    throw new Error(`${name} is not set: these tests look at what "npm test" builds and prints for them; run "npm test -- slides".`)
  return value
}

/** The address of a deck that `npm test` has built. */
export function deckAddress(lang: Lang, cut: Cut = 'full'): string {
  return (JSON.parse(given('DECK_TEST_ADDRESSES')) as Record<Cut, string>)[cut] + entries[lang].path
}

/** The address of the gallery that `npm test` has built. */
export function galleryAddress(): string {
  return given('DECK_TEST_GALLERY')
}

/** The folder of a site that `npm test` has built: the full one for the root of a host, or the shortest one for a path of it. */
export function siteFolder(site: 'root' | 'below'): string {
  return (JSON.parse(given('DECK_TEST_SITES')) as Record<typeof site, string>)[site]
}

/** The PDF of a deck that `npm test` has printed. */
export function deckPdf(lang: Lang, cut: Cut = 'full'): string {
  return join(given('DECK_TEST_PDFS'), `${exportName({ lang, cut })}.pdf`)
}

/** The slides of a cut in their order, as their pages name them. */
export async function slidesOf(cut: Cut): Promise<SlideFrontmatter[]> {
  return (await loadDeck(entries[langs[0]].file, cut)).slides.map(({ frontmatter }) => frontmatter)
}

export const slides = await slidesOf('full')
